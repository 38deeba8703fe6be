package vn.sohoa;

/** The layers of the design, by the names of their packages. */
final class Layers {

    static final String[] STAGES = { "intake", "imaging", "layout", "recognition", "segmentation", "classification",
            "extraction", "calibration", "validation", "preservation", "filing" };

    static final String[] KEEPERS = { "archive", "ledger", "warehouse", "office", "access", "procedure", "correction",
            "dossier", "exchange", "identity", "search", "scheduling", "staff", "review", "picture", "progress",
            "population" };

    static final String[] TOP = { "flow", "api", "console", "cli" };

    private Layers() {
    }

}
