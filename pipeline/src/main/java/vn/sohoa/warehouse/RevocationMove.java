package vn.sohoa.warehouse;

/** What people do with a revocation. */
enum RevocationMove {

    PROPOSE, ACCEPT, REFUSE, PROPOSE_REINSTATING

}
