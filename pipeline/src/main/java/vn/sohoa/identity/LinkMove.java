package vn.sohoa.identity;

/** What people do with a link. */
enum LinkMove {

    PROPOSE, ACCEPT, REFUSE, PROPOSE_UNLINKING

}
