package kz.senim.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;

/** The rooms of the house and the arrows between them: who may use whom, and what. */
@AnalyzeClasses(packages = "kz.senim", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] VALUES = {"java.lang..", "java.util", "java.util.function", "java.util.stream",
        "java.math", "java.time"};

    /** A room may use itself, the rooms named, and Java: every arrow is a line. */
    private static ArchRule room(String name, String... uses) {
        var allowed = new String[uses.length + 1];
        allowed[0] = "kz.senim." + name + "..";
        for (int i = 0; i < uses.length; i++) {
            allowed[i + 1] = "kz.senim." + uses[i] + "..";
        }
        return noClasses().that().resideInAPackage(allowed[0]).should().dependOnClassesThat(
                resideInAPackage("kz.senim..").and(not(resideInAnyPackage(allowed))));
    }

    @ArchTest
    static final ArchRule LAW = room("law");
    @ArchTest
    static final ArchRule RISK = room("risk", "law");
    @ArchTest
    static final ArchRule TEXT = room("text");
    @ArchTest
    static final ArchRule RULEBOOK = room("rulebook", "law", "risk", "text");
    @ArchTest
    static final ArchRule DOSSIER = room("dossier", "law", "risk");
    @ArchTest
    static final ArchRule SEAL = room("seal");
    @ArchTest
    static final ArchRule STORE = room("store", "dossier", "law", "risk", "seal");
    /** The one written form of a dossier, in files that carry it and in the machine copy of a pack. */
    @ArchTest
    static final ArchRule FORM = room("form", "dossier", "law", "risk");
    @ArchTest
    static final ArchRule PACK = room("pack", "form", "dossier", "evidence", "rulebook", "risk", "law", "text");
    @ArchTest
    static final ArchRule EXCHANGE = room("exchange", "form", "dossier", "law", "risk", "seal");
    @ArchTest
    static final ArchRule EVIDENCE = room("evidence", "dossier");
    @ArchTest
    static final ArchRule MARK = room("mark", "dossier", "evidence", "pack.model");
    @ArchTest
    static final ArchRule CLI = room("cli", "dossier", "rulebook", "risk", "law", "text", "pack", "store", "exchange", "mark");
    /** The documents are ordered through an interface; of the pack the screens know the order, its marks, and what a table would bring. */
    @ArchTest
    static final ArchRule UI = room("ui", "dossier", "evidence", "mark", "rulebook", "risk", "law", "text", "pack.model",
            "pack.order", "pack.sheet");

    /** A document model has no format in it. */
    @ArchTest
    static final ArchRule PACK_MODEL = room("pack.model", "risk", "text");
    @ArchTest
    static final ArchRule PACK_PAPERS = room("pack.papers", "pack.model", "dossier", "rulebook", "risk", "law", "text",
            "pack.json");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("kz.senim.(**)").should().beFreeOfCycles();

    /** A navigator in the kit connects the screens. */
    @ArchTest
    static final ArchRule SCREENS_DO_NOT_KNOW_EACH_OTHER = slices().matching("kz.senim.ui.(*)..")
            .should().notDependOnEachOther()
            .ignoreDependency(resideInAPackage("kz.senim.ui.."), resideInAPackage("kz.senim.ui.kit.."));

    @ArchTest
    static final ArchRule LAW_AND_RISK_ARE_PURE = classes().that().resideInAnyPackage("kz.senim.law..", "kz.senim.risk..")
            .should().onlyDependOnClassesThat(resideInAnyPackage(VALUES)
                    .or(resideInAnyPackage("kz.senim.law..", "kz.senim.risk..")));
    @ArchTest
    static final ArchRule LAW_KNOWS_NO_LOCALE = noClasses().that().resideInAnyPackage("kz.senim.law..", "kz.senim.risk..")
            .should().dependOnClassesThat().areAssignableTo(Locale.class);

    @ArchTest
    static final ArchRule SQL_IN_STORE = onlyIn("java.sql..", "kz.senim.store..");
    @ArchTest
    static final ArchRule H2_IN_STORE = onlyIn("org.h2..", "kz.senim.store..");
    @ArchTest
    static final ArchRule JAVAFX_IN_UI = onlyIn("javafx..", "kz.senim.ui..", "kz.senim.main..");
    @ArchTest
    static final ArchRule ITEXT_IN_PDF = onlyIn("com.itextpdf..", "kz.senim.pack.pdf..");
    @ArchTest
    static final ArchRule PDFBOX_IN_PICTURE = onlyIn("org.apache.pdfbox..", "kz.senim.pack.picture..");
    /** Beside the toolkit of the window: to draw pages and logos, and to ask the system to open a file. */
    @ArchTest
    static final ArchRule AWT_AT_THREE_PLACES = onlyIn("java.awt..", "kz.senim.pack.picture..", "kz.senim.mark..",
            "kz.senim.ui.kit..");
    @ArchTest
    static final ArchRule PICOCLI_IN_CLI = onlyIn("picocli..", "kz.senim.cli..", "kz.senim.main..");
    @ArchTest
    static final ArchRule YAML_IN_RULEBOOK = onlyIn("org.snakeyaml..", "kz.senim.rulebook..");
    @ArchTest
    static final ArchRule JSON_AT_THE_EDGES = onlyIn("com.fasterxml..", "kz.senim.rulebook..", "kz.senim.pack.json..",
            "kz.senim.form..");

    @ArchTest
    static final ArchRule XLSX_IN_SHEET = onlyIn("org.dhatim..", "kz.senim.pack.sheet..");
    @ArchTest
    static final ArchRule POI_IN_DOCX = onlyIn("org.apache.poi..", "kz.senim.pack.docx..");
    @ArchTest
    static final ArchRule CSV_IN_SHEET = onlyIn("de.siegmar..", "kz.senim.pack.sheet..");
    @ArchTest
    static final ArchRule ICALENDAR_IN_CALENDAR = onlyIn("biweekly..", "kz.senim.pack.calendar..");

    @ArchTest
    static final ArchRule SVG_IN_MARK = onlyIn("com.github.weisj..", "kz.senim.mark..");

    private static ArchRule onlyIn(String library, String... rooms) {
        return noClasses().that().resideOutsideOfPackages(rooms).should()
                .dependOnClassesThat().resideInAPackage(library);
    }

    /** The day and the time are given by a clock that the composition root makes. */
    @ArchTest
    static final ArchRule CLOCK = noClasses().that().resideOutsideOfPackage("kz.senim.main..")
            .should().callMethod(LocalDate.class, "now").orShould().callMethod(Instant.class, "now")
            .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(LocalTime.class, "now")
            .orShould().callMethod(ZonedDateTime.class, "now").orShould().callMethod(System.class, "currentTimeMillis")
            .orShould().callMethod(Clock.class, "systemUTC").orShould().callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule CONSOLE = noClasses().that().resideOutsideOfPackages("kz.senim.cli..", "kz.senim.main..")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
            .orShould().callMethod(System.class, "exit", int.class);

    /** The program opens no connection, ever. A path as a URL and the socket of the single instance are none. */
    @ArchTest
    static final ArchRule NO_NETWORK = noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.net.Socket")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.ServerSocket")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.DatagramSocket")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.URLConnection")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.InetSocketAddress")
            .orShould().dependOnClassesThat().resideInAPackage("java.net.http..");

    @ArchTest
    static final ArchRule NAMES_FROM_THE_FIELD = noClasses().should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl)(\\$.*)?");

    @ArchTest
    static final ArchRule NO_STATIC_STATE = fields().that().areStatic().should().beFinal();

    /** A view model is tested without a toolkit. */
    @ArchTest
    static final ArchRule MODELS_KNOW_NO_SCENE = noClasses().that().resideInAPackage("kz.senim.ui..")
            .and().haveSimpleNameEndingWith("Model").should().dependOnClassesThat().resideInAPackage("javafx.scene..");
}
