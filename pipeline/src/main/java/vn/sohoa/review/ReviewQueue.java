package vn.sohoa.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The papers that wait for a person, and who has which. No two have the same. */
@Component
public class ReviewQueue {

    private final JdbcReviewQueue queue;

    private final JdbcReviewClaims claims;

    private final ReviewSettings settings;

    ReviewQueue(JdbcReviewQueue queue, JdbcReviewClaims claims, ReviewSettings settings) {
        this.queue = queue;
        this.claims = claims;
        this.settings = settings;
    }

    /** What waits after a position, most urgent first. */
    public Page page(QueueFilter filter, Reviewer reviewer, @Nullable QueuePosition after) {
        List<QueuedPaper> found = queue.page(filter, reviewer, after, settings.pageSize());
        boolean more = found.size() > settings.pageSize();
        return new Page(more ? found.subList(0, settings.pageSize()) : found, more);
    }

    /** How many papers wait, as far as somebody counts. */
    public Count count(QueueFilter filter, Reviewer reviewer) {
        int counted = queue.count(filter, reviewer);
        return new Count(counted, counted == JdbcReviewQueue.COUNTED);
    }

    /** Goes on with the paper in hand, or takes the most urgent one that nobody has. */
    @Transactional
    public Optional<UUID> takeNext(QueueFilter filter, Reviewer reviewer) {
        Optional<UUID> next = queue.claimedBy(reviewer).or(() -> queue.nextFree(filter, reviewer));
        next.ifPresent(handle -> take(handle, reviewer));
        return next;
    }

    /**
     * Takes a paper, or goes on with it; gives another one back.
     * @return whether the reviewer has it now
     */
    @Transactional
    public boolean take(UUID handle, Reviewer reviewer) {
        boolean taken = claims.claim(handle, reviewer, settings.idle());
        if (taken) {
            claims.releaseOthers(handle, reviewer);
        }
        return taken;
    }

    /**
     * Keeps a paper while somebody works on it.
     * @return whether the reviewer still has it
     */
    @Transactional
    public boolean renew(UUID handle, Reviewer reviewer) {
        return claims.claim(handle, reviewer, settings.idle());
    }

    /** Gives a paper back; what was decided on it stays. */
    @Transactional
    public void release(UUID handle, Reviewer reviewer) {
        claims.release(handle, reviewer);
    }

    /** The paper that the reviewer has before them. */
    public Optional<UUID> inHand(Reviewer reviewer) {
        return queue.claimedBy(reviewer);
    }

    /**
     * A part of the queue.
     *
     * @param more whether the queue goes on
     */
    public record Page(List<QueuedPaper> papers, boolean more) {

        public Page {
            papers = List.copyOf(papers);
        }

        /** Where the next part begins; null: there is none. */
        public @Nullable QueuePosition next() {
            return more ? papers.getLast().position() : null;
        }
    }

    /**
     * @param atLeast whether there may be more
     */
    public record Count(int counted, boolean atLeast) {
    }

}
