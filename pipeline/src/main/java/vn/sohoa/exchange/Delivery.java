package vn.sohoa.exchange;

import java.util.UUID;

/**
 * A change that is to be sent now.
 *
 * @param secret sealed
 * @param attempts this one included
 */
record Delivery(UUID id, String client, String url, String secret, int attempts, Change change) {

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "delivery " + id;
    }
}
