package vn.sohoa.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

/** A place in a list, as clients carry it; what is in it is nobody's business. */
final class Cursor {

    private static final int LARGEST_PAGE = 500;

    private Cursor() {
    }

    /**
     * @param list name of the list, so that the cursor of another is refused
     */
    static String of(String list, String place) {
        return Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString((list + " " + place).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The place, or null where there is no cursor.
     * @throws ApiProblemException BAD_CURSOR
     */
    static @Nullable String place(String list, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.startsWith(list + " ") && text.chars().noneMatch(Character::isISOControl)) {
                return text.substring(list.length() + 1);
            }
        }
        catch (IllegalArgumentException ex) {
            throw new ApiProblemException(ApiProblem.BAD_CURSOR);
        }
        throw new ApiProblemException(ApiProblem.BAD_CURSOR);
    }

    /**
     * @throws ApiProblemException BAD_PARAMETER
     */
    static int limit(@Nullable Integer limit) {
        if (limit != null && (limit < 1 || limit > LARGEST_PAGE)) {
            throw new ApiProblemException(ApiProblem.BAD_PARAMETER);
        }
        return (limit != null) ? limit : 100;
    }

}
