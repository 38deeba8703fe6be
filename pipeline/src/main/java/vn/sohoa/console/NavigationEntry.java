package vn.sohoa.console;

/**
 * A way to a screen, in the header and on the home screen.
 *
 * @param position from the left, 1 first
 * @param path of the screen; its {@link ScreenRule} says who sees the entry
 * @param key of its message; {@code key.hint} says in a sentence what one does there
 */
public record NavigationEntry(int position, String path, String key) {
}
