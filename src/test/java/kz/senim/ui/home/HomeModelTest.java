package kz.senim.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.dossier.Trouble;
import kz.senim.law.Answers;
import kz.senim.law.Truth;
import kz.senim.ui.Office;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.Desk;
import kz.senim.ui.kit.Tasks;
import org.junit.jupiter.api.Test;

class HomeModelTest implements Alerts {

    private final Office office = new Office();
    private final HomeModel model = new HomeModel(office.services(), office.edition, Tasks.inline(), this);
    private final List<Asking> asked = new ArrayList<>();
    private boolean yes;

    private void system(String client, String name) {
        office.add(Map.of("org.name", Office.text(client), "system.name", Office.text(name)), List.of());
    }

    private List<String> names() {
        return model.shown().stream().map(SystemRow::system).toList();
    }

    @Test
    void clientsStandInTheOrderOfTheKazakhAlphabetWhateverTheirQuotationMarks() {
        system("«Һәм»", "7");
        system("Өрлеу", "5");
        system("«Ақ» ЖШС", "1");
        system("Әділ", "2");
        system("Қызыл", "4");
        system("Ұстаз", "6");
        system("Иванов", "3");
        model.load();
        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7"), names());
    }

    @Test
    void searchLooksAtSystemAndClientWithoutCase() {
        system("ЖК Айжан", "Тапсырыс боты");
        system("ТОО Береке", "Скоринг");
        model.load();
        model.soughtProperty().set(" ТАПСЫРЫС");
        assertEquals(List.of("Тапсырыс боты"), names());
        model.soughtProperty().set("береке");
        assertEquals(List.of("Скоринг"), names());
    }

    @Test
    void aRowTellsWhatIsUrgent() {
        office.open("call-centre-tone");
        office.open("beauty-salon-unknown");
        office.add(Map.of("org.name", Office.text("Я")),
                List.of(Office.risk("а", LocalDate.of(2027, 3, 1)), Office.risk("б", LocalDate.of(2027, 1, 18))));
        model.load();
        var rows = model.all().stream().toList();
        assertTrue(rows.stream().anyMatch(row -> row.prohibited() == Truth.YES));
        assertTrue(rows.stream().anyMatch(row -> row.prohibited() == Truth.OPEN && row.unknown() > 0));
        assertEquals(Optional.of(LocalDate.of(2027, 1, 18)), rows.getLast().review());
    }

    /** Of another program version, say: it is listed by its name, nothing is said of it, and it does not open. */
    @Test
    void aDossierOfAnEditionThatIsNotThereIsListedAndNotOpened() {
        var foreign = office.dossiers.create("kz-230-VIII-2031-05",
                new Answers(Map.of("system.name", Office.text("Бот"))), Map.of(), List.of(), List.of());
        model.load();
        var row = model.all().getFirst();
        assertEquals("Бот", row.system());
        assertEquals(Optional.empty(), row.judged());
        assertEquals(0, row.open());
        var told = new ArrayList<Throwable>();
        new Desk(office.services(), Tasks.inline(), told::add).open(foreign.id(), _ -> fail());
        assertEquals(Trouble.Kind.UNKNOWN_EDITION, ((Trouble) told.getFirst()).kind());
        assertEquals("kz-230-VIII-2031-05", ((Trouble) told.getFirst()).subject());
    }

    @Test
    void removingAsksFirst() {
        system("ЖК Айжан", "Тапсырыс боты");
        model.load();
        model.remove(model.all().getFirst());
        assertEquals(1, office.dossiers.all().size());
        yes = true;
        model.remove(model.all().getFirst());
        assertEquals(2, asked.size());
        assertTrue(office.dossiers.all().isEmpty());
        assertTrue(model.all().isEmpty());
    }

    @Test
    void anExampleBecomesADossierOfItsOwn() {
        var opened = new ArrayList<String>();
        model.examples(cases -> model.open(cases.getFirst(), opened::add));
        var dossier = office.dossiers.open(opened.getFirst());
        assertEquals(office.edition.id(), dossier.edition());
        assertTrue(dossier.answers().to("system.name").isPresent());
    }

    @Override
    public void trouble(Throwable problem) {
        throw new IllegalStateException(problem);
    }

    @Override
    public void note(String key, Object... values) {}

    @Override
    public void ask(Asking asking, Runnable onYes) {
        asked.add(asking);
        if (yes) {
            onYes.run();
        }
    }
}
