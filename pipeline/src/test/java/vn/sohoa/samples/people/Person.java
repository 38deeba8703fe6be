package vn.sohoa.samples.people;

import java.time.LocalDate;
import java.util.Locale;

/** A person who does not exist, with an ID of the real structure. */
public record Person(String name, Sex sex, LocalDate birthDate, String ethnicity, String religion, Commune homeTown,
        Commune commune, String spot, String citizenId) {

    public String upperName() {
        return this.name.toUpperCase(Locale.ROOT);
    }

    /**
     * Where the person lives, as printed on that day: "thôn Đoài, xã Tân Lập, tỉnh Hưng
     * Yên".
     */
    public String residence(LocalDate on) {
        return this.spot + ", " + this.commune.address(on);
    }

    /** "Ông" or "Bà". */
    public String courtesy() {
        return (this.sex == Sex.MALE) ? "Ông" : "Bà";
    }

    public Person livingAt(Commune other, String otherSpot) {
        return new Person(this.name, this.sex, this.birthDate, this.ethnicity, this.religion, this.homeTown, other,
                otherSpot, this.citizenId);
    }

    public int ageOn(LocalDate day) {
        return day.getYear() - this.birthDate.getYear();
    }

}
