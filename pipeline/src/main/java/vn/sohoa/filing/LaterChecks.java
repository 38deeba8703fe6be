package vn.sohoa.filing;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.sohoa.document.FieldKey;
import vn.sohoa.population.ClaimedIdentity;
import vn.sohoa.population.IdentityCheck;
import vn.sohoa.population.IdentityChecks;
import vn.sohoa.population.IdentityChecks.WaitingCheck;
import vn.sohoa.population.RegisterAnswer;
import vn.sohoa.validation.Finding;
import vn.sohoa.warehouse.HeldRecord;
import vn.sohoa.warehouse.JdbcHoldings;
import vn.sohoa.warehouse.RecordField;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asks the population register about holders of filed papers that could not be asked
 * about before. A paper that it contradicts goes to review, unless a person filed it: who
 * decided has seen the paper.
 */
@Component
public class LaterChecks {

    private static final int AT_ONCE = 100;

    private final IdentityChecks checks;

    private final ClaimsOnPapers claims;

    private final JdbcHoldings holdings;

    private final JdbcReviewedPapers papers;

    private final RecordsOfPapers records;

    private final TransactionOperations transaction;

    LaterChecks(IdentityChecks checks, ClaimsOnPapers claims, JdbcHoldings holdings, JdbcReviewedPapers papers,
            RecordsOfPapers records, TransactionOperations transaction) {
        this.checks = checks;
        this.claims = claims;
        this.holdings = holdings;
        this.papers = papers;
        this.records = records;
        this.transaction = transaction;
    }

    /** Asks about whatever is due, until there is nothing left or nobody answers. */
    public void round() {
        boolean answered = checks.areOn();
        while (answered && !Thread.currentThread().isInterrupted()) {
            answered = false;
            for (WaitingCheck waiting : checks.take(AT_ONCE)) {
                answered |= look(waiting);
            }
        }
    }

    /**
     * @return whether it is done with
     */
    private boolean look(WaitingCheck waiting) {
        Optional<HeldRecord> held = holdings.find(waiting.citizen(), waiting.document())
            .filter(record -> record.citizen().equals(waiting.citizen()));
        Optional<Map.Entry<String, ClaimedIdentity>> claim = held.flatMap(record -> claim(record, waiting));
        if (held.isEmpty() || claim.isEmpty()) {
            checks.drop(waiting);
            return true;
        }
        IdentityCheck check = checks.ask(waiting.document(), claim.get().getValue());
        if (check.answer() == RegisterAnswer.NOT_ASKED) {
            return false;
        }
        transaction.executeWithoutResult(status -> {
            checks.keep(check, held.get().office());
            RegisteredHolders.finding(claim.get().getKey(), claim.get().getValue(), check.answer())
                .filter(finding -> !held.get().verified())
                .ifPresent(finding -> review(held.get(), finding));
        });
        return true;
    }

    private Optional<Map.Entry<String, ClaimedIdentity>> claim(HeldRecord held, WaitingCheck waiting) {
        Map<FieldKey, String> values = holdings.fields(held)
            .stream()
            .collect(Collectors.toMap(RecordField::key, RecordField::value));
        return claims.of(held.type(), values::get)
            .entrySet()
            .stream()
            .filter(claim -> claim.getValue().citizen().equals(waiting.citizen()))
            .findFirst();
    }

    private void review(HeldRecord held, Finding finding) {
        papers.remark(held.document(), finding);
        papers.ask(held.document(), held.office());
        records.withdraw(held.document());
    }

}
