package saraban.tools;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules of the house that a compiler does not hold. Each says what to use instead.
class HouseRulesTest {
    private static JavaClasses house;

    @BeforeAll
    static void readTheHouse() {
        house =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(location -> !location.contains("-tests.jar"))
                        .importPackages("saraban");
    }

    @Test
    void allFiveModulesAreRead() {
        for (String module : List.of("corpus", "templates", "indexer", "server", "tools")) {
            hold(
                    classes()
                            .that()
                            .resideInAPackage("saraban." + module + "..")
                            .should()
                            .bePublic()
                            .orShould()
                            .notBePublic());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "corpus, templates|indexer|server|tools",
        "templates, indexer|server|tools",
        "indexer, templates|server|tools",
        "server, tools"
    })
    void modulesKnowOneDirection(String module, String above) {
        String[] packages =
                List.of(above.split("\\|")).stream()
                        .map(name -> "saraban." + name + "..")
                        .toArray(String[]::new);
        hold(
                noClasses()
                        .that()
                        .resideInAPackage("saraban." + module + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages)
                        .because(
                                "corpus <- templates, indexer <- server <- tools; put what both need into the lower module, "
                                        + "or declare a port there and implement it above"));
    }

    @ParameterizedTest
    @CsvSource({"corpus", "templates", "indexer"})
    void anInternalPackageIsForItsModuleAlone(String module) {
        hold(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("saraban." + module + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("saraban." + module + ".internal..")
                        .because(
                                "internal packages may change at any time; use what the module offers outside them"));
    }

    @ParameterizedTest
    @CsvSource({
        "org.docx4j..|org.jvnet.jaxb..|jakarta.xml.bind.., saraban.templates..",
        "com.itextpdf.., saraban.templates.internal.itext..",
        "org.dhatim.., saraban.templates.internal.fastexcel..",
        "org.apache.lucene.., saraban.indexer.internal.lucene..",
        "org.apache.tika.., saraban.indexer.internal.tika..",
        "org.apache.pdfbox..|org.apache.fontbox.., saraban.indexer.internal.pdfbox..|saraban.tools.scans..",
        "org.bytedeco.., saraban.indexer.internal.tesseract..|saraban.indexer.internal.leptonica..",
        "org.jdbi..|org.sqlite..|org.flywaydb..|com.zaxxer..|java.sql..|javax.sql.., saraban.corpus.internal.jdbi..",
        "io.javalin..|gg.jte..|jakarta.servlet.., saraban.server.web..",
        "org.bouncycastle.., saraban.server.desk..",
        "picocli..|me.tongfei.., saraban.tools.."
    })
    void aLibraryLivesInOnePlace(String library, String home) {
        String[] homes =
                Stream.concat(Stream.of(home.split("\\|")), Stream.of("gg.jte.generated.."))
                        .toArray(String[]::new);
        hold(
                noClasses()
                        .that()
                        .resideInAPackage("saraban..")
                        .and()
                        .resideOutsideOfPackages(homes)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(library.split("\\|"))
                        .because(
                                "only "
                                        + List.of(homes)
                                        + " knows this library; call a type of ours that stands before it"));
    }

    @Test
    void aLetterKnowsTheJdkAlone() {
        hold(
                classes()
                        .that()
                        .resideInAPackage("saraban.corpus.letter..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "saraban.corpus.letter..",
                                "java.lang..",
                                "java.math..",
                                "java.time..",
                                "java.util..",
                                "java.text..")
                        .because(
                                "letters are values; whatever touches files, databases or libraries belongs into another package"));
    }

    @Test
    void aPlanKnowsTheJdkAndLettersAlone() {
        hold(
                classes()
                        .that()
                        .resideInAnyPackage("saraban.corpus.plan", "saraban.corpus.plan.check")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "saraban.corpus.plan",
                                "saraban.corpus.plan.check",
                                "saraban.corpus.letter..",
                                "java.lang..",
                                "java.math..",
                                "java.time..",
                                "java.util..",
                                "java.text..")
                        .because(
                                "plans and their checks are values and arithmetic; what reads, writes or keeps them stands in plan.text and plan.store"));
    }

    @Test
    void aDeskKnowsNothingOfTheWeb() {
        hold(
                noClasses()
                        .that()
                        .resideInAPackage("saraban.server.desk..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "saraban.server.web..",
                                "saraban.server.page..",
                                "io.javalin..",
                                "gg.jte..")
                        .because(
                                "the command line works through the same desks; a desk answers with a sealed result, the route shows it"));
    }

    @Test
    void aClassIsNamedAfterWhatItIs() {
        hold(
                noClasses()
                        .should()
                        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                        .because(
                                "these words say nothing; name it by the word of the records office, or by how it does it"));
    }

    @Test
    void timeIsJavaTime() {
        // iText takes its dates as calendars.
        hold(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("saraban.templates.internal.itext..")
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "java\\.(util\\.(Date|Calendar|GregorianCalendar|TimeZone)|text\\.(SimpleDateFormat|DateFormat))")
                        .because("these are mutable and full of traps; use java.time"));
    }

    @Test
    void timeComesFromTheClockGiven() {
        // Files bear the system's time and are compared with it.
        hold(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("saraban.corpus.internal.files..")
                        .should()
                        .callMethodWhere(callOf("java.time.", "now"))
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .because("tests fix the clock; take an InstantSource in the constructor"));
    }

    @Test
    void onlyTheCommandLinePrints() {
        // The decoder of pictures is a process of its own, which answers on its standard output.
        hold(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "saraban.tools..", "saraban.indexer.internal.leptonica..")
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .because("results go through the desk's answer, notices through the log"));
    }

    @Test
    void objectsAreWiredByHand() {
        hold(
                noFields()
                        .should()
                        .beAnnotatedWith(
                                named(
                                        "jakarta.inject.Inject",
                                        "javax.inject.Inject",
                                        "jakarta.annotation.Resource",
                                        "org.springframework.beans.factory.annotation.Autowired"))
                        .because(
                                "collaborators come through the constructor, wired in Workplace, SarabanServer and Main"));
    }

    @Test
    void aFaultHasAName() {
        hold(
                noClasses()
                        .should()
                        .callConstructorWhere(
                                new DescribedPredicate<>("a nameless exception is made") {
                                    @Override
                                    public boolean test(
                                            com.tngtech.archunit.core.domain.JavaConstructorCall
                                                    call) {
                                        // Calls of a subclass's constructor to its parent are no
                                        // throw.
                                        return List.of(
                                                                "java.lang.RuntimeException",
                                                                "java.lang.Exception",
                                                                "java.lang.Throwable",
                                                                "java.lang.Error")
                                                        .contains(call.getTargetOwner().getName())
                                                && !call.getOriginOwner()
                                                        .isAssignableTo(Throwable.class);
                                    }
                                })
                        .because(
                                "make a subclass of SarabanException that names the kind of fault"));
    }

    private static DescribedPredicate<JavaCall<?>> callOf(String packagePrefix, String method) {
        return new DescribedPredicate<>(packagePrefix + "*." + method) {
            @Override
            public boolean test(JavaCall<?> call) {
                return call.getTargetOwner().getName().startsWith(packagePrefix)
                        && call.getName().equals(method);
            }
        };
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaAnnotation<?>> named(
            String... names) {
        return new DescribedPredicate<>("one of " + List.of(names)) {
            @Override
            public boolean test(com.tngtech.archunit.core.domain.JavaAnnotation<?> annotation) {
                JavaClass type = annotation.getRawType();
                return List.of(names).contains(type.getName());
            }
        };
    }

    private static void hold(ArchRule rule) {
        rule.check(house);
    }
}
