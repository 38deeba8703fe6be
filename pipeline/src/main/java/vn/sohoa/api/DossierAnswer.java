package vn.sohoa.api;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import vn.sohoa.dossier.CountedReuse;
import vn.sohoa.dossier.Dossier;

/**
 * A dossier in the national portal's field names, ready to be passed on, and beside its
 * flags the reuses that were really counted.
 */
record DossierAnswer(Portal dossier, List<CountedReuse> countedReuses) {

    static DossierAnswer of(Dossier dossier, List<CountedReuse> reuses) {
        List<Handed> handed = dossier.components()
            .stream()
            .map(one -> Handed.of(one, reuses.stream().anyMatch(reuse -> one.code().equals(reuse.component()))))
            .toList();
        String office = (dossier.handledBy() != null) ? dossier.handledBy().value() : dossier.office().value();
        return new DossierAnswer(
                new Portal(dossier.code().value(), dossier.procedure().value(),
                        (dossier.portalState() != null) ? dossier.portalState() : dossier.state().code(),
                        dossier.receivedOn(), office, handed,
                        dossier.results().stream().map(one -> new Result(one.name(), one.code(), one.file())).toList()),
                reuses);
    }

    record Portal(@JsonProperty("MaHoSo") String code, @JsonProperty("MaTTHC") String procedure,
            @JsonProperty("TrangThaiHoSo") String state, @JsonProperty("NgayTiepNhan") LocalDate receivedOn,
            @JsonProperty("DonViXuLy") String office, @JsonProperty("TaiLieuNop") List<Handed> handed,
            @JsonProperty("DanhSachGiayToKetQua") List<Result> results) {
    }

    record Handed(@JsonProperty("TepDinhKemId") @Nullable String file,
            @JsonProperty("MaThanhPhanHoSo") String component, @JsonProperty("DuocSoHoa") boolean digitized,
            @JsonProperty("DuocTaiSuDung") boolean reused, @JsonProperty("DuocLayTuKhoDMQG") boolean fromWarehouse,
            @JsonProperty("MaKetQuaThayThe") @Nullable String replacedBy) {

        /**
         * A counted reuse sets both flags, even where the procedure system forgot them.
         */
        static Handed of(Dossier.Component one, boolean counted) {
            return new Handed(one.file(), one.code(), one.digitized(), one.reused() || counted,
                    one.fromWarehouse() || counted, one.replacedBy());
        }
    }

    record Result(@JsonProperty("TenGiayTo") String name, @JsonProperty("MaGiayToKetQua") @Nullable String code,
            @JsonProperty("DuongDanTepTinKetQua") @Nullable String file) {
    }
}
