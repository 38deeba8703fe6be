package vn.sohoa.dossier;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DossierCode;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.ProcedureCode;

/**
 * A dossier (hồ sơ) as its procedure system tells of it; nobody's name or number is in
 * it.
 *
 * @param office that received it
 * @param handledBy DonViXuLy
 * @param portalState TrangThaiHoSo as the national portal has it
 * @param populationDataUsed national population data was used for it
 * @param resultSynchronised its result was passed on
 */
public record Dossier(DossierCode code, ProcedureCode procedure, OfficeCode office, @Nullable OfficeCode handledBy,
        LocalDate receivedOn, DossierState state, @Nullable String portalState, boolean populationDataUsed,
        boolean resultSynchronised, List<Component> components, List<Result> results) {

    public Dossier {
        components = List.copyOf(components);
        results = List.copyOf(results);
    }

    /**
     * A paper handed in (TaiLieuNop), with its flags as the procedure system sets them.
     *
     * @param code MaThanhPhanHoSo
     * @param file TepDinhKemId; null: there is no file
     * @param digitized DuocSoHoa
     * @param reused DuocTaiSuDung
     * @param fromWarehouse DuocLayTuKhoDMQG
     * @param replacedBy MaKetQuaThayThe
     */
    public record Component(String code, @Nullable String file, boolean digitized, boolean reused,
            boolean fromWarehouse, @Nullable String replacedBy) {
    }

    /**
     * A result (DanhSachGiayToKetQua).
     *
     * @param name TenGiayTo
     * @param code MaGiayToKetQua
     * @param file DuongDanTepTinKetQua; null: there is no file
     */
    public record Result(String name, @Nullable String code, @Nullable String file) {
    }
}
