package vn.sohoa.flow;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.springframework.stereotype.Component;

import vn.sohoa.document.ScanFile;
import vn.sohoa.office.OfficeRegistry;
import vn.sohoa.scheduling.JdbcDeclarations;
import vn.sohoa.validation.Circumstances;
import vn.sohoa.validation.IssuingBody;

/** Today, and the offices of the registry. */
@Component
record KnownCircumstances(OfficeRegistry offices, JdbcDeclarations declarations) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** With what the office said of a file that it delivered. */
    Circumstances of(ScanFile file) {
        return declaring(now(), file);
    }

    Circumstances declaring(Circumstances now, ScanFile file) {
        return now.declaring(declarations.of(file.batch(), file.path()));
    }

    Circumstances now() {
        return new Circumstances(LocalDate.now(Clock.system(VIETNAM)),
                offices.all()
                    .stream()
                    .map(office -> new IssuingBody(office.name(), office.validFrom(), office.validTo()))
                    .toList());
    }

}
