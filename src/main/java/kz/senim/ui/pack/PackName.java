package kz.senim.ui.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import kz.senim.pack.model.Languages;
import kz.senim.pack.order.Format;
import kz.senim.pack.order.Order;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.FileName;
import kz.senim.ui.kit.Speech;

/** The name of a pack's file, after the system. */
final class PackName {

    private static final int BESIDE_A_TITLE = 40;
    private static final int TITLE = 64;

    private final Speech speech;

    PackName(Speech speech) {
        this.speech = speech;
    }

    /**
     * @param system as typed
     * @param paper  title of the one paper ordered
     */
    String of(String system, Order order, Optional<Phrase> paper, LocalDate day) {
        String unnamed = speech.say("home.unnamed.system");
        return paper.map(title -> speech.say("pack.file.paper", "system", FileName.part(system, unnamed, BESIDE_A_TITLE),
                        "paper", FileName.part(title(title, order.languages()), "", TITLE), "day", day))
                .orElseGet(() -> speech.say("pack.file." + order.languages(), "system", FileName.part(system, unnamed), "day", day))
                + order.format().ending();
    }

    /** The title in two languages would be too long for a file; there it is named as the user reads it. */
    private String title(Phrase title, Languages languages) {
        return switch (languages) {
            case KK -> title.kk();
            case RU -> title.ru();
            case BOTH -> speech.say(title);
        };
    }

    /** The file meant by what was typed. */
    static Optional<Path> read(String typed, Path folder, Format format) {
        return FileName.read(typed, folder, format.ending());
    }

    /** The machine copy lies beside the pack. */
    static Path machineCopy(Path pack) {
        String name = pack.getFileName().toString();
        return pack.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".json");
    }
}
