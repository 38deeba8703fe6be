package vn.sohoa.flow;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.document.BatchId;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ScanFile;
import vn.sohoa.home.SohoaHome;
import vn.sohoa.ledger.JdbcClaims;

import org.springframework.stereotype.Component;

/** Files that were being read when a process died. */
@Component
class InterruptedFiles {

    private static final Logger log = LoggerFactory.getLogger(InterruptedFiles.class);

    private final SohoaHome home;

    private final JdbcClaims claims;

    private final AuditTrail auditTrail;

    private final AtomicBoolean firstRun = new AtomicBoolean(true);

    InterruptedFiles(SohoaHome home, JdbcClaims claims, AuditTrail auditTrail) {
        this.home = home;
        this.claims = claims;
        this.auditTrail = auditTrail;
    }

    /**
     * Gives them free to be read again, unless processes keep dying over them. The first
     * time, files of all batches: a crash report must not be charged to a later batch.
     */
    void takeBack(BatchId batch) {
        boolean crashed = home.takeCrashReports() > 0;
        if (firstRun.getAndSet(false)) {
            takeBack(null, crashed);
        }
        takeBack(batch, crashed);
    }

    private void takeBack(@Nullable BatchId batch, boolean crashed) {
        List<ScanFile> hopeless = claims.takeBackInterrupted(batch, worker(), crashed);
        for (ScanFile file : hopeless) {
            log.warn("File {} of {} goes to quarantine: processes die over it", file.path(), file.batch());
            auditTrail.add(AuditEvent.ofFile(AuditAction.FILE_QUARANTINED, file.batch(), file.id(),
                    ProblemCode.CRASHED_REPEATEDLY.code()));
        }
    }

    /** The name that this installation claims files under. */
    String worker() {
        return hostName() + ":" + home.root();
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        }
        catch (UnknownHostException ex) {
            return "localhost";
        }
    }

}
