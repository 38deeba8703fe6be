package vn.sohoa;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of the design that the compiler does not check. A rule about a library first
 * makes sure that somebody uses it, so that no rule holds only because there is nothing
 * to look at.
 */
class ArchitectureTest {

    private static final JavaClasses SOHOA = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("vn.sohoa");

    @ParameterizedTest
    @CsvSource({ "net.sourceforge.tess4j.., recognition", "net.sourceforge.lept4j.., imaging recognition",
            "org.apache.pdfbox.., imaging picture preservation printing", "org.apache.xmpbox.., preservation",
            "org.apache.fontbox.., imaging preservation", "com.google.zxing.., imaging printing", "io.minio.., archive",
            "org.dhatim.fastexcel.., progress" })
    void anOutsideLibraryIsKnownToItsAdapterOnly(String library, String adapters) {
        String[] homes = packages(adapters.split(" ", -1));
        assertSomeone(dependsOn(library), library);
        noClasses().that()
            .resideOutsideOfPackages(homes)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library)
            .check(SOHOA);
    }

    @Test
    void sqlStandsInClassesNamedJdbc() {
        assertSomeone(dependsOn("org.springframework.jdbc.."), "JDBC");
        noClasses().that(DescribedPredicate.not(namedJdbc()))
            .should()
            .dependOnClassesThat(
                    // Whoever sorts failures may ask an exception what it was.
                    resideInAnyPackage("org.springframework.jdbc..", "java.sql..")
                        .and(DescribedPredicate.not(assignableTo(Throwable.class))))
            .check(SOHOA);
    }

    @Test
    void stagesDoNotKnowTheKeepersButIntakeAndFiling() {
        String[] pure = Arrays.stream(Layers.STAGES)
            .filter(stage -> !Set.of("intake", "filing").contains(stage))
            .toArray(String[]::new);
        noClasses().that()
            .resideInAnyPackage(packages(pure))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages(Layers.KEEPERS))
            .check(SOHOA);
        assertSomeone(resideInAnyPackage(packages("filing")).and(dependsOn("vn.sohoa.warehouse..")), "filing");
    }

    @Test
    void noStageOrKeeperKnowsWhatIsAboveIt() {
        below(Layers.STAGES).check(SOHOA);
        below(Layers.KEEPERS).check(SOHOA);
        noClasses().that()
            .resideInAnyPackage(packages(Layers.KEEPERS))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages(Layers.STAGES))
            .check(SOHOA);
    }

    private static ArchRule below(String[] layer) {
        return noClasses().that()
            .resideInAnyPackage(packages(layer))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages(Layers.TOP));
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> named = SOHOA.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(15);
        assertThat(named).filteredOn(name -> !"vn.sohoa".equals(name))
            .allSatisfy(name -> assertThat(SOHOA.getPackage(name).isAnnotatedWith(NullMarked.class)).as(name).isTrue());
    }

    private static void assertSomeone(DescribedPredicate<? super JavaClass> predicate, String what) {
        assertThat(SOHOA.stream().filter(predicate)).as("users of " + what).isNotEmpty();
    }

    private static DescribedPredicate<JavaClass> dependsOn(String library) {
        DescribedPredicate<JavaClass> inLibrary = resideInAPackage(library);
        return DescribedPredicate.describe("depends on " + library,
                type -> type.getDirectDependenciesFromSelf()
                    .stream()
                    .anyMatch(dependency -> inLibrary.test(dependency.getTargetClass())));
    }

    /** Named Jdbc…, or nested in a class of that name. */
    private static DescribedPredicate<JavaClass> namedJdbc() {
        return DescribedPredicate.describe("named Jdbc…",
                type -> type.getName().substring(type.getPackageName().length() + 1).startsWith("Jdbc"));
    }

    private static String[] packages(String... names) {
        return Arrays.stream(names).map(name -> "vn.sohoa." + name + "..").toArray(String[]::new);
    }

}
