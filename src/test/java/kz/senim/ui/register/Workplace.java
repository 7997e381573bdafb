package kz.senim.ui.register;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.risk.Risk;
import kz.senim.rulebook.Editions;
import kz.senim.ui.MemoryShelf;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.Desk;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Services;
import kz.senim.ui.kit.Tasks;

/** A dossier with a register, open without a screen; whoever is asked says yes. */
final class Workplace implements Alerts {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Asia/Almaty"));

    final List<Asking> asked = new ArrayList<>();
    final OpenDossier open;
    final Register register;
    private final Dossiers dossiers = new Dossiers(new MemoryShelf(), CLOCK);
    private int ids;

    /** @param example id of a worked case, whose answers are taken */
    Workplace(String example, Risk... risks) {
        var editions = new Editions();
        var given = editions.cases(editions.usual().id()).stream().filter(c -> c.id().equals(example)).findFirst()
                .orElseThrow().given();
        var services = new Services(dossiers, editions, null, null, null, null, Path.of("."), CLOCK);
        var kept = dossiers.create(editions.usual().id(), given.answers(), given.notes(), List.of(risks), given.scenarios());
        var opened = new AtomicReference<OpenDossier>();
        new Desk(services, Tasks.inline(), failure -> {
            throw new IllegalStateException(failure);
        }).open(kept.id(), opened::set);
        open = opened.get();
        register = new Register(open, services, new RegisterState(kept.id()), () -> "id" + ++ids);
    }

    /** As on the shelf. */
    Dossier kept() {
        return dossiers.open(open.dossier().id());
    }

    RegisterModel model() {
        return new RegisterModel(register, this);
    }

    @Override
    public void trouble(Throwable problem) {
        throw new IllegalStateException(problem);
    }

    @Override
    public void note(String key, Object... values) {}

    /** Always yes. */
    @Override
    public void ask(Asking asking, Runnable yes) {
        asked.add(asking);
        yes.run();
    }
}
