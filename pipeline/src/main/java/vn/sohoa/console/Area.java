package vn.sohoa.console;

import java.util.List;

/**
 * A part of the console, such as review: a bean, so that its screens open and its entry
 * stands in the navigation. Its message keys begin with its name.
 */
public interface Area {

    /**
     * One lower-case word: the folder of its templates and the first part of its keys.
     */
    String name();

    /** Who may open its screens; what is not named here is closed. */
    List<ScreenRule> rules();

    /** What the navigation shows of it, for those whose rule opens the path. */
    List<NavigationEntry> entries();

}
