package vn.sohoa.api;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.Client;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.ProcedureCode;
import vn.sohoa.dossier.IndicatorFigures;
import vn.sohoa.dossier.IndicatorQuestion;
import vn.sohoa.dossier.JdbcIndicators;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The indicators that leads are judged by, within the client's office and procedures. */
@RestController
@ConditionalOnWebApplication
@EnableConfigurationProperties(IndicatorSettings.class)
class IndicatorApi {

    private final JdbcIndicators indicators;

    private final IndicatorSettings settings;

    IndicatorApi(JdbcIndicators indicators, IndicatorSettings settings) {
        this.indicators = indicators;
        this.settings = settings;
    }

    /**
     * @param office the client's own where none is named
     * @param procedure all that the client may name where none is named
     * @param by office, procedure or month
     */
    @GetMapping("/api/v1/indicators")
    IndicatorAnswer indicators(Client client, @RequestParam String period, @RequestParam @Nullable String office,
            @RequestParam @Nullable String procedure, @RequestParam @Nullable String by) {
        Period days = Period.of(period);
        OfficeCode of = parsed(office, client);
        if (!client.office().includes(of)) {
            throw new ApiProblemException(ApiProblem.OFFICE_NOT_ALLOWED);
        }
        IndicatorQuestion question = new IndicatorQuestion(of, days.from(), days.to(), procedures(procedure, client),
                rows(by));
        List<IndicatorFigures> counted = indicators.count(question);
        return new IndicatorAnswer(of.value(), period, days.from(), days.to(),
                counted.stream().map(one -> IndicatorAnswer.Row.of(one, settings)).toList());
    }

    private static OfficeCode parsed(@Nullable String office, Client client) {
        try {
            return (office != null) ? new OfficeCode(office) : client.office();
        }
        catch (IllegalArgumentException ex) {
            throw new ApiProblemException(ApiProblem.BAD_PARAMETER);
        }
    }

    private static @Nullable Set<String> procedures(@Nullable String named, Client client) {
        if (named == null) {
            return client.mayNameAll() ? null : client.procedures();
        }
        try {
            ProcedureCode code = new ProcedureCode(named);
            if (!client.mayName(code)) {
                throw new ApiProblemException(ApiProblem.PROCEDURE_NOT_ALLOWED);
            }
            return Set.of(code.value());
        }
        catch (IllegalArgumentException ex) {
            throw new ApiProblemException(ApiProblem.BAD_PARAMETER);
        }
    }

    private static IndicatorQuestion.Rows rows(@Nullable String by) {
        return switch ((by == null) ? "" : by.toLowerCase(Locale.ROOT)) {
            case "" -> IndicatorQuestion.Rows.TOTAL;
            case "office" -> IndicatorQuestion.Rows.OFFICE;
            case "procedure" -> IndicatorQuestion.Rows.PROCEDURE;
            case "month" -> IndicatorQuestion.Rows.MONTH;
            default -> throw new ApiProblemException(ApiProblem.BAD_PARAMETER);
        };
    }

}
