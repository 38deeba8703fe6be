package vn.sohoa.samples.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Makes people up: names as they are common among each people, IDs that agree with birth
 * and sex.
 */
public final class People {

    private static final List<Naming> KINH = List.of(new Naming("Kinh",
            "Nguyễn;Nguyễn;Nguyễn;Nguyễn;Trần;Trần;Lê;Lê;Phạm;Hoàng;Huỳnh;Phan;Vũ;Võ;Đặng;Bùi;Đỗ;Hồ;Ngô;Dương;Lý;"
                    + "Đinh;Trịnh;Đoàn;Lương;Mai;Tạ;Cao;Chu;Tống;Hà;Quách;Nghiêm;Phùng;Tô;Lưu",
            "Văn;Văn;Đức;Hữu;Quang;Minh;Công;Xuân;Thanh;Ngọc;Đình;Bá;Trọng;Gia;Hoàng Anh;Tuấn;",
            "Thị;Thị;Thị;Thị Ngọc;Thị Thu;Thị Thanh;Ngọc;Thu;Phương;Thị Mỹ;Bích;Khánh;Thị Kim;Hoài",
            "Bình;Hùng;Dũng;Cường;Tuấn;Nam;Sơn;Hải;Long;Phúc;Thắng;Khoa;Đạt;Hưng;Tùng;Quân;Nghĩa;Thịnh;Vượng;Huy;"
                    + "Lộc;Khôi;Thiện;Trường;Kiệt;Đông;Tài;Vũ;Hiệp;Giang",
            "Lan;Hương;Hoa;Mai;Trang;Linh;Hà;Thảo;Yến;Nhung;Hạnh;Ngân;Dung;Phượng;Thủy;Quỳnh;Vy;Duyên;Hằng;Nga;Loan;"
                    + "Hiền;Tuyết;Ánh;Châu;Diệu;Bích Ngọc;Cẩm Tú;Thúy Kiều;Mỹ Duyên"));

    private static final List<Naming> MINORITIES = List.of(
            new Naming("Mông", "Giàng;Sùng;Vàng;Thào;Lầu;Hạng;Mùa;Vừ", "A;A;Seo;Mí", "Thị;Thị;Y",
                    "Páo;Chính;Dế;Sử;Tủa;Lử", "Mỷ;Dợ;Sua;Chía;Pàng;Dua"),
            new Naming("Thái", "Lò;Quàng;Cà;Lường;Tòng;Vi;Hà", "Văn;Văn;Đức", "Thị;Thị", "Ín;Panh;Inh;Thoan;Hặc;Tướng",
                    "Ươi;Ánh;Khăm;Xuân;Thiên;Pản"),
            new Naming("Tày", "Nông;Bế;Hoàng;Ma;Lý;Dương", "Văn;Đình;Quốc", "Thị;Thị Bích",
                    "Tuyên;Cường;Vịnh;Đoàn;Hiếu", "Nhung;Huệ;Thơm;Nguyệt;Duyên"),
            new Naming("Nùng", "Lộc;Vi;Lương;Chu;Hứa;Nông", "Văn;Thế", "Thị", "Sáng;Hội;Thành;Nghiệp",
                    "Hiền;Mận;Yêu;Bảy"),
            new Naming("Mường", "Bùi;Quách;Đinh;Hà;Phạm", "Văn;Công;Thế", "Thị", "Ưng;Nhiên;Thịnh;Hiểu",
                    "Thiềng;Lực;Nhựa;Ảnh"),
            new Naming("Dao", "Triệu;Bàn;Phùng;Chảo;Lò", "Văn;Tà;Chiếu", "Thị;Mùi", "Phấu;Minh;Sơn;Chòi",
                    "Mẩy;Liều;Nái;Pham"),
            new Naming("Khmer", "Thạch;Sơn;Kim;Danh;Lâm;Kiên", "Ngọc;Sa;Minh", "Thị;Sa", "Rây;Sương;Thươl;Đa;Hoàng",
                    "Phone;Diên;Rươne;Sa Lai;Hel"),
            new Naming("Ê Đê", "", "", "", "Y Khoa Niê;Y Wôl Bkrông;Y Thịnh Mlô;Y Bhăm Êban",
                    "H'Hen Niê;H'Lan Bkrông;H'Yuôn Êban;H'Nhi Mlô"),
            new Naming("Chăm", "Đàng;Thành;Lưu;Quảng;Não", "Năng;Văn", "Thị;Thị Mỹ", "Lượng;Đảo;Thông;Thái",
                    "Sen;Hạnh;Diễm;Tuyết"),
            new Naming("Gia Rai", "Rơ Châm;Ksor;Siu;Rơ Lan;Kpă", ";;", "H';H'", "Hyưk;Thuyên;Blik;Phước",
                    "Mrâo;Bơng;Lan;Nguyên"));

    private static final List<String> RELIGIONS = List.of("Không", "Không", "Không", "Không", "Phật giáo", "Công giáo");

    private final Dice dice;

    public People(Dice dice) {
        this.dice = dice;
    }

    public Person born(int firstYear, int lastYear) {
        return born(this.dice.pick(Sex.MALE, Sex.FEMALE), this.dice.date(firstYear, lastYear));
    }

    public Person born(Sex sex, int firstYear, int lastYear) {
        return born(sex, this.dice.date(firstYear, lastYear));
    }

    public Person born(Sex sex, LocalDate birthDate) {
        Naming naming = this.dice.chance(0.22) ? this.dice.pick(MINORITIES) : KINH.get(0);
        Province province = Places.anyProvince(this.dice);
        Commune home = Places.commune(province, this.dice);
        Commune commune = this.dice.chance(0.6) ? home : Places.commune(Places.anyProvince(this.dice), this.dice);
        return new Person(naming.name(sex, this.dice), sex, birthDate, naming.ethnicity(), this.dice.pick(RELIGIONS),
                home, commune, Places.spot(commune, this.dice), citizenId(province, sex, birthDate, this.dice));
    }

    /** A child of the two: the father's surname and people, the family's address. */
    public Person childOf(Person mother, Person father, LocalDate birthDate) {
        Sex sex = this.dice.pick(Sex.MALE, Sex.FEMALE);
        Person child = born(sex, birthDate);
        String given = child.name().substring(child.name().indexOf(' ') + 1);
        String surname = father.name().substring(0, father.name().indexOf(' '));
        return new Person(surname + " " + given, sex, birthDate, father.ethnicity(), father.religion(),
                father.homeTown(), mother.commune(), mother.spot(),
                citizenId(mother.commune().province(), sex, birthDate, this.dice));
    }

    /** Somebody who signs papers. */
    public String official() {
        return KINH.get(0).name(this.dice.pick(Sex.MALE, Sex.MALE, Sex.FEMALE), this.dice);
    }

    private static String citizenId(Province province, Sex sex, LocalDate birthDate, Dice dice) {
        int century = (birthDate.getYear() < 2000) ? 0 : 2;
        int digit = century + ((sex == Sex.MALE) ? 0 : 1);
        return province.prefix() + digit + String.format(Locale.ROOT, "%02d", birthDate.getYear() % 100)
                + dice.digits(6);
    }

    /**
     * How a people names its children: surname, middle name by sex, given name by sex.
     */
    private record Naming(String ethnicity, String surnames, String maleMiddles, String femaleMiddles,
            String maleGivens, String femaleGivens) {

        String name(Sex sex, Dice dice) {
            boolean male = sex == Sex.MALE;
            String name = any(this.surnames, dice) + " " + any(male ? this.maleMiddles : this.femaleMiddles, dice) + " "
                    + any(male ? this.maleGivens : this.femaleGivens, dice);
            return name.strip().replaceAll("\\s+", " ").replace("H' ", "H'");
        }

        private static String any(String joined, Dice dice) {
            return dice.pick(Arrays.asList(joined.split(";", -1)));
        }
    }

}
