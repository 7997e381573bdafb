package kz.senim.ui.scales;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.senim.dossier.Dossier;
import kz.senim.risk.Scale;
import kz.senim.ui.Office;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.Opened;
import kz.senim.ui.kit.Tasks;
import org.junit.jupiter.api.Test;

class ScalesModelTest implements Alerts {

    private static final Scale RARE = new Scale(Scale.Side.LIKELIHOOD, 1);
    private static final Scale GRAVE = new Scale(Scale.Side.IMPACT, 5);

    private final List<Asking> asked = new ArrayList<>();
    private final Office office = new Office();
    private final Dossier ours = system("ЖШС «Дүкен»");
    private final Dossier theirs = system(" ЖШС «Дүкен» ");
    private final Dossier strange = system("ЖШС «Дүкен-2»");
    private final ScalesModel model = model(ours);

    private Dossier system(String client) {
        return office.add(Map.of("org.name", Office.text(client)), List.of());
    }

    private ScalesModel model(Dossier of) {
        return new ScalesModel(new Opened(office, of).open, office.services(), Tasks.inline(), this);
    }

    private Map<String, String> scales(Dossier of) {
        return office.dossiers.open(of.id()).register().scales();
    }

    @Test
    void wordsAreKeptAsTheyAreTyped() {
        String much = "ұ".repeat(10_000) + " 🙂 «»’₸";
        model.type(GRAVE, "  " + much + " ");
        assertEquals(Map.of("impact.5", much), scales(ours));
        model.type(GRAVE, " ");
        assertEquals(Map.of(), scales(ours));
        model.undo();
        assertEquals(much, model.words(GRAVE));
        model.undo();
        model.undo();
        assertEquals("", model.words(GRAVE));
    }

    @Test
    void allSystemsOfTheClientGetThem() {
        model.type(RARE, "Он жылда бір рет");
        model(theirs).type(GRAVE, "ескі сөз");
        var counted = new ArrayList<Integer>();
        model.others(counted::add);
        assertEquals(List.of(1), counted);
        model.copy(1, counted::add);
        assertEquals(1, asked.size());
        assertEquals(scales(ours), scales(theirs), "where we say nothing, the program's words stand there too");
        assertTrue(scales(strange).isEmpty());
    }

    @Test
    void aClientWithoutANameHasNoOtherSystems() {
        var nameless = office.add(Map.of(), List.of());
        office.add(Map.of(), List.of());
        model(nameless).others(count -> assertEquals(0, count));
    }

    @Override
    public void trouble(Throwable problem) {
        throw new IllegalStateException(problem);
    }

    @Override
    public void note(String key, Object... values) {}

    @Override
    public void ask(Asking asking, Runnable yes) {
        asked.add(asking);
        yes.run();
    }
}
