package vn.sohoa.calibration;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import vn.sohoa.Weighed;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.template.FieldKind;
import vn.sohoa.template.FieldTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Who says how sure is sure enough. */
class AcceptanceTest {

    private static final DocumentType BIRTH = new DocumentType("birth_certificate");

    @Test
    void whatWasMeasuredCountsWhereNobodySaysOtherwise() {
        assertThat(Weighed.acceptance().from(BIRTH, field("holder_name", null))).isEqualTo(0.8);
        assertThat(Weighed.acceptance().from(BIRTH, field("holder_citizen_id", null))).isEqualTo(0.95);
    }

    @Test
    void aTemplateAsksForMoreThanWasMeasuredButNotForLess() {
        assertThat(Weighed.acceptance().from(BIRTH, field("holder_name", 0.9))).isEqualTo(0.9);
        assertThat(Weighed.acceptance().from(BIRTH, field("holder_name", 0.6))).isEqualTo(0.8);
    }

    @Test
    void settingsGoBeforeAll() {
        FieldTemplate name = field("holder_name", 0.9);

        assertThat(Weighed.acceptance(Map.of("holder_name", 0.7)).from(BIRTH, name)).isEqualTo(0.7);
        assertThat(
                Weighed.acceptance(Map.of("holder_name", 0.7, "birth_certificate.holder_name", 0.99)).from(BIRTH, name))
            .isEqualTo(0.99);
    }

    @Test
    void settingsNameTypeAndField() {
        new ApplicationContextRunner().withUserConfiguration(CalibrationConfiguration.class)
            .withPropertyValues("sohoa.calibration.accept-from[birth_certificate.holder_name]=0.91")
            .run(context -> assertThat(context.getBean(Acceptance.class).from(BIRTH, field("holder_name", null)))
                .isEqualTo(0.91));
    }

    @Test
    void oneSettingMayStandForEveryField() {
        new ApplicationContextRunner().withUserConfiguration(CalibrationConfiguration.class)
            .withPropertyValues("sohoa.calibration.accept-from[*]=0", "sohoa.calibration.accept-from[issued_by]=0.8")
            .run(context -> {
                assertThat(context.getBean(Acceptance.class).from(BIRTH, field("holder_name", 0.9))).isZero();
                assertThat(context.getBean(Acceptance.class).from(BIRTH, field("issued_by", null))).isEqualTo(0.8);
            });
    }

    @Test
    void aSettingOutsideOfZeroToOneIsRefused() {
        new ApplicationContextRunner().withUserConfiguration(CalibrationConfiguration.class)
            .withPropertyValues("sohoa.calibration.accept-from[holder_name]=95")
            .run(context -> assertThat(context).hasFailed());
    }

    private static FieldTemplate field(String key, @Nullable Double acceptFrom) {
        FieldKind kind = key.endsWith("_id") ? FieldKind.CITIZEN_ID : FieldKind.PERSON_NAME;
        return new FieldTemplate(new FieldKey(key), kind, List.of("x"), null, null, null, 1, null, false, acceptFrom,
                List.of(), List.of());
    }

}
