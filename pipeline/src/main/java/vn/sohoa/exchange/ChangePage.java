package vn.sohoa.exchange;

import java.util.List;

/**
 * A stretch of the feed.
 *
 * @param until position up to which it was looked through
 * @param more whether there is more behind it already
 */
public record ChangePage(List<Change> changes, long until, boolean more) {

    public ChangePage {
        changes = List.copyOf(changes);
    }
}
