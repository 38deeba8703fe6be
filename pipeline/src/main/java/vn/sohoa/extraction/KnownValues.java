package vn.sohoa.extraction;

/**
 * Values that come from lists: a value that is one of them was hardly read wrong.
 */
public final class KnownValues {

    private KnownValues() {
    }

    /** Whether it is an office of those who sign, letter by letter. */
    public static boolean isOffice(String position) {
        return Positions.isKnown(position);
    }

    /** Whether an address ends with a province, and with one of its districts before. */
    public static boolean endsWithDistrict(String address) {
        return Districts.endIn(address);
    }

    /** Whether an address ends with a province, of whatever district or none. */
    public static boolean endsWithProvince(String address) {
        return KnownNames.PROVINCES
            .contains(Districts.withoutUnit(address.substring(address.lastIndexOf(',') + 1).strip()));
    }

}
