package vn.sohoa.console;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.sohoa.staff.StaffMember;

/**
 * What stands around each screen; the model's {@code console}.
 *
 * @param staff null where nobody is logged in
 * @param entries of the navigation, as far as the person may open them
 * @param path of the screen, so that the navigation can show where one is
 */
public record Layout(@Nullable StaffMember staff, List<NavigationEntry> entries, String path, Locale locale) {

    public Layout {
        entries = List.copyOf(entries);
    }

    /** Whether the screen belongs to the entry. */
    public boolean isWithin(NavigationEntry entry) {
        return path.equals(entry.path()) || path.startsWith(entry.path() + "/");
    }

    public boolean inEnglish() {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
