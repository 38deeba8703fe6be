package vn.sohoa.console.progress;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import vn.sohoa.progress.BehindFigures;
import vn.sohoa.progress.Figure;
import vn.sohoa.progress.ListPlace;
import vn.sohoa.progress.ListedItem;
import vn.sohoa.progress.Waited;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The files or papers that a figure counts. */
@Controller
@ConditionalOnWebApplication
class ListScreen {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final int PAGE = 50;

    private static final int MOST_EXPORTED = 100_000;

    private static final List<String> HEADINGS = List.of("progress.code", "progress.batch", "progress.file",
            "progress.type", "progress.state", "progress.at");

    private final Looks looks;

    private final BehindFigures lists;

    private final Download download;

    ListScreen(Looks looks, BehindFigures lists, Download download) {
        this.looks = looks;
        this.lists = lists;
        this.download = download;
    }

    @GetMapping(path = "/progress/list", params = "!as")
    String show(StaffMember staff, @RequestParam @Nullable String office, @RequestParam @Nullable String period,
            @RequestParam @Nullable String type, @RequestParam @Nullable String figure,
            @RequestParam @Nullable String waited, @RequestParam @Nullable String after, Model model) {
        Look look = looks.of(staff, new Asked(office, period, type));
        Figure shown = figure(figure);
        Waited asked = waited(waited, shown);
        Optional<ListPlace> place = Optional.ofNullable(after).flatMap(ListPlace::parse);
        BehindFigures.Page page = lists.page(shown, look.question(), asked, place.orElse(null), PAGE);
        model.addAttribute("look", look);
        model.addAttribute("figure", shown);
        model.addAttribute("waited", asked.equals(Waited.ANY) ? null : asked);
        model.addAttribute("asked", asked.equals(Waited.ANY) ? null : waited);
        model.addAttribute("items", page.items());
        model.addAttribute("titles", looks);
        model.addAttribute("first", place.isEmpty());
        model.addAttribute("next", (page.next() != null) ? page.next().code() : null);
        return "progress/list";
    }

    @GetMapping(path = "/progress/list", params = "as")
    void export(StaffMember staff, @RequestParam @Nullable String office, @RequestParam @Nullable String period,
            @RequestParam @Nullable String type, @RequestParam @Nullable String figure,
            @RequestParam @Nullable String waited, @RequestParam String as, HttpServletResponse response)
            throws IOException {
        Look look = looks.of(staff, new Asked(office, period, type));
        Figure shown = figure(figure);
        download.send(response, as, Download.name(shown.code(), look), HEADINGS, writer -> lists.each(shown,
                look.question(), waited(waited, shown), MOST_EXPORTED, item -> writer.row(row(item))));
    }

    private List<@Nullable Object> row(ListedItem item) {
        return Arrays.asList(item.office().value(), item.batch(), item.path(), looks.title(item.type()),
                download.text("progress.state." + item.state()), LocalDateTime.ofInstant(item.at(), VIETNAM));
    }

    /** "3-7" or "91-"; what is no age is any. */
    private static Waited waited(@Nullable String asked, Figure figure) {
        if (asked == null || !figure.ofNow() || !asked.matches("[0-9]{1,4}-[0-9]{0,4}")) {
            return Waited.ANY;
        }
        String[] days = asked.split("-", -1);
        try {
            return new Waited(Integer.parseInt(days[0]), days[1].isEmpty() ? null : Integer.valueOf(days[1]));
        }
        catch (IllegalArgumentException ex) {
            return Waited.ANY;
        }
    }

    private static Figure figure(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(Figure::of).orElse(Figure.FILED);
    }

}
