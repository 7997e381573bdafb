package kz.senim.pack.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.NewFile;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.pack.model.Languages;
import kz.senim.risk.Deadlines;
import kz.senim.rulebook.RiskText;
import kz.senim.rulebook.Wording;
import kz.senim.text.Excerpt;

/** What falls due in a system, as a file that any calendar takes. */
public final class Reminders {

    public static final int DAYS_BEFORE = 7;

    private static final long LITTLE_ROOM = 1 << 20;

    private final RiskText texts;

    /** @param wording of the edition that the system is pinned to */
    public Reminders(Wording wording) {
        this.texts = new RiskText(wording);
    }

    /**
     * Either the whole new file is there when it returns, read again and found right, or what was there before.
     *
     * @param deadlines those of the register and any others
     * @return how many events there are
     * @throws Trouble TARGET_UNWRITABLE or STORAGE_FULL; INTERNAL where it cannot be read again as it was
     */
    public int write(Dossier dossier, Deadlines deadlines, Instant now, Languages languages, int daysBefore, Path target) {
        var events = new Events(texts, dossier, languages).of(deadlines);
        NewFile.write(target, aside -> {
            fill(events, Excerpt.plain(dossier.systemName()), now, daysBefore, aside, target);
            check(events, aside);
        });
        return events.size();
    }

    private static void fill(List<Event> events, String system, Instant now, int daysBefore, Path aside, Path target) {
        try {
            String name = system.isEmpty() ? "Сенім" : "Сенім: " + system;
            Files.writeString(aside, CalendarText.of(events, name, now, daysBefore));
        } catch (IOException e) {
            boolean full = aside.toFile().getUsableSpace() < LITTLE_ROOM;
            throw new Trouble(full ? Kind.STORAGE_FULL : Kind.TARGET_UNWRITABLE, target.toString(), e);
        }
    }

    private static void check(List<Event> events, Path aside) {
        try {
            if (!CalendarText.read(Files.readString(aside)).equals(events)) {
                throw new Trouble(Kind.INTERNAL, "", null);
            }
        } catch (IOException e) {
            throw new Trouble(Kind.INTERNAL, "", e);
        }
    }
}
