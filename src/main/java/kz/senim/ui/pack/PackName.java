package kz.senim.ui.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import kz.senim.pack.order.Format;
import kz.senim.pack.order.Order;
import kz.senim.ui.kit.FileName;
import kz.senim.ui.kit.Speech;

/** The name of a pack's file, after the system. */
final class PackName {

    private final Speech speech;

    PackName(Speech speech) {
        this.speech = speech;
    }

    /** @param system as typed */
    String of(String system, Order order, LocalDate day) {
        String name = FileName.part(system, speech.say("home.unnamed.system"));
        return speech.say("pack.file." + order.languages(), "system", name, "day", day) + order.format().ending();
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
