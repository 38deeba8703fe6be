package vn.sohoa.console.administration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditResult;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.console.Notice;
import vn.sohoa.staff.StaffMember;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.multipart.MultipartFile;

/** Loads lists that administrators upload: all of one, or nothing. */
@Component
class Lists {

    private final TransactionOperations transaction;

    private final AuditTrail auditTrail;

    Lists(TransactionOperations transaction, AuditTrail auditTrail) {
        this.transaction = transaction;
        this.auditTrail = auditTrail;
    }

    /** What a list is loaded by. */
    @FunctionalInterface
    interface Loading {

        /**
         * @return number of its entries
         */
        int load(Path csv) throws IOException;

    }

    /**
     * @param name for the audit trail
     * @return what to tell the person
     */
    Notice load(String name, MultipartFile file, Loading loading, StaffMember by) throws IOException {
        Path copy = Files.createTempFile("sohoa-list", ".csv");
        try {
            file.transferTo(copy);
            int count = loaded(name, copy, loading, by);
            return Notice.success("administration.list_loaded", count);
        }
        catch (IllegalArgumentException ex) {
            return Notice.problem("administration.list_wrong", String.valueOf(ex.getMessage()));
        }
        catch (DataIntegrityViolationException ex) {
            return Notice.problem("administration.list_broken");
        }
        finally {
            Files.deleteIfExists(copy);
        }
    }

    private int loaded(String name, Path copy, Loading loading, StaffMember by) {
        Integer count = transaction.execute(status -> {
            try {
                int entries = loading.load(copy);
                auditTrail.add(AuditEvent.ofInquiry(AuditAction.LIST_LOADED, by.asking("administration"), null,
                        AuditResult.GRANTED, name + ": " + entries));
                return entries;
            }
            catch (IOException ex) {
                throw new IllegalArgumentException("the file is not UTF-8 text", ex);
            }
        });
        return (count != null) ? count : 0;
    }

}
