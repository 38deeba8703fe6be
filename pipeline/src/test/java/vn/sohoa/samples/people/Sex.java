package vn.sohoa.samples.people;

/** Sex as the papers print it and as the truth file keeps it. */
public enum Sex {

    MALE("Nam", "male"), FEMALE("Nữ", "female");

    private final String printed;

    private final String key;

    Sex(String printed, String key) {
        this.printed = printed;
        this.key = key;
    }

    public String printed() {
        return this.printed;
    }

    public String key() {
        return this.key;
    }

}
