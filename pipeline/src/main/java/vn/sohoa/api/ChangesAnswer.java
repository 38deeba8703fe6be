package vn.sohoa.api;

import java.util.List;

import vn.sohoa.exchange.Change;

/**
 * A stretch of the feed.
 *
 * @param next cursor to come back with, now or later
 * @param more whether there is more already
 */
record ChangesAnswer(List<Change> items, String next, boolean more) {
}
