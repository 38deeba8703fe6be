package vn.sohoa.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.sohoa.Papers;
import vn.sohoa.classification.ClassifiedPaper;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.DocumentType;
import vn.sohoa.segmentation.Paper;
import vn.sohoa.template.DocumentTemplates;
import vn.sohoa.template.TemplateFolder;

import static org.assertj.core.api.Assertions.assertThat;

class FieldExtractorTest {

    private static final DocumentTemplates TEMPLATES = TemplateFolder.read(List.of("classpath*:templates/*.yaml"));

    @Test
    void findsTheFieldsOfABirthCertificateUnderTheirPeople() {
        assertThat(fields("birth_certificate", Papers.aBirthCertificate())).containsExactlyInAnyOrderEntriesOf(
                Map.ofEntries(Map.entry("document_number", "125/2013"), Map.entry("holder_name", "NGUYỄN VĂN BÌNH"),
                        Map.entry("holder_birth_date", "2013-09-15"), Map.entry("holder_sex", "male"),
                        Map.entry("holder_ethnicity", "Kinh"), Map.entry("holder_nationality", "Việt Nam"),
                        Map.entry("holder_birth_place", "Bệnh viện đa khoa huyện Nghi Lộc, tỉnh Nghệ An"),
                        Map.entry("holder_home_town", "Xã Nghi Phong, huyện Nghi Lộc, tỉnh Nghệ An"),
                        Map.entry("holder_citizen_id", "040213001234"), Map.entry("mother_name", "TRẦN THỊ HOA"),
                        Map.entry("mother_birth_year", "1988"), Map.entry("mother_ethnicity", "Tày"),
                        Map.entry("mother_nationality", "Việt Nam"),
                        Map.entry("mother_residence", "Xóm 5, xã Nghi Phong, huyện Nghi Lộc, tỉnh Nghệ An"),
                        Map.entry("father_name", "NGUYỄN VĂN AN"), Map.entry("father_birth_year", "1985"),
                        Map.entry("father_ethnicity", "Kinh"), Map.entry("father_nationality", "Việt Nam"),
                        Map.entry("father_residence", "Xóm 5, xã Nghi Phong, huyện Nghi Lộc, tỉnh Nghệ An"),
                        Map.entry("declarant_name", "NGUYỄN VĂN AN"),
                        Map.entry("declarant_identity_number", "040085004321"),
                        Map.entry("issued_by", "Ủy ban nhân dân xã Nghi Phong, huyện Nghi Lộc, tỉnh Nghệ An"),
                        Map.entry("issued_on", "2013-09-20"), Map.entry("signer_position", "CHỦ TỊCH"),
                        Map.entry("signer_name", "Lê Quang Dũng")));
    }

    @Test
    void keepsSpousesApartWhoStandSideBySide() {
        assertThat(fields("marriage_certificate", Papers.aMarriageCertificate()))
            .containsEntry("wife_name", "LÊ THỊ MAI")
            .containsEntry("wife_birth_date", "1996-02-01")
            .containsEntry("wife_ethnicity", "Thái")
            .containsEntry("wife_residence", "Bản Xốp Cháo, xã Lượng Minh, huyện Tương Dương")
            .containsEntry("wife_citizen_id", "040196007777")
            .containsEntry("husband_name", "PHẠM VĂN SƠN")
            .containsEntry("husband_birth_date", "1994-12-11")
            .containsEntry("husband_residence", "Khối 3, thị trấn Thạch Giám, huyện Tương Dương")
            .containsEntry("husband_citizen_id", "040094008888");
    }

    @Test
    void readsTheBoxesOfADecisionAndThePersonInItsText() {
        assertThat(fields("administrative_decision", Papers.aDecision()))
            .containsEntry("document_number", "1234/QĐ-UBND")
            .containsEntry("issued_by", "ỦY BAN NHÂN DÂN XÃ NGHI PHONG")
            .containsEntry("issue_place", "Nghi Phong")
            .containsEntry("issued_on", "2024-03-05")
            .containsEntry("subject", "hưởng trợ cấp xã hội hàng tháng đối với người cao tuổi")
            .containsEntry("holder_name", "Trần Thị Lan")
            .containsEntry("holder_birth_date", "1940-01-01")
            .containsEntry("holder_citizen_id", "040140000123")
            .containsEntry("holder_residence", "Xóm 2, xã Nghi Phong, tỉnh Nghệ An")
            .containsEntry("signer_position", "PHÓ CHỦ TỊCH")
            .containsEntry("signer_name", "Hoàng Minh Đức");
    }

    private static Map<String, String> fields(String type, Paper paper) {
        ClassifiedPaper classified = new ClassifiedPaper(paper, new DocumentType(type), Confidence.CERTAIN, List.of());
        Map<String, String> values = new LinkedHashMap<>();
        new FieldExtractor(TEMPLATES).extract(classified)
            .byKey()
            .forEach((key, field) -> values.put(key.key(), field.value()));
        return values;
    }

}
