package vn.sohoa.console.administration;

import vn.sohoa.archive.FixityChecks;
import vn.sohoa.ledger.JdbcKeptObjects;

import org.springframework.stereotype.Component;

/** Originals and archival copies, of which an administrator has some looked at. */
@Component
class KeptObjects {

    private static final int SOME = 20;

    private final JdbcKeptObjects objects;

    private final FixityChecks checks;

    KeptObjects(JdbcKeptObjects objects, FixityChecks checks) {
        this.objects = objects;
        this.checks = checks;
    }

    FixityChecks.Fixity look() {
        return checks.of(objects.drawn(SOME));
    }

}
