package kz.senim.pack.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import kz.senim.dossier.Carried;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.EvidenceContents;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.form.Refusal;
import kz.senim.pack.json.MachineCopy;
import kz.senim.pack.pdf.WrittenPdf;

/** A pack as a file that somebody gave: its bytes, what they hold, and the machine copy inside. */
public record GivenPack(byte[] bytes, WrittenPdf pdf, byte[] machine, MachineCopy copy) {

    /** Of bytes; one of 50,000 risks takes 40 million. */
    private static final int LARGEST = 128 << 20;

    /** Whether a file is a PDF at all; not where it cannot be read. */
    public static boolean looksLike(Path file) {
        try (var in = Files.newInputStream(file)) {
            return WrittenPdf.begins(in.readNBytes(16));
        } catch (IOException e) {
            return false;
        }
    }

    /** @throws Trouble FILE_UNREADABLE, PACK_NOT_OURS, PACK_DAMAGED or PACK_OTHER_VERSION */
    public static GivenPack read(Path file) {
        byte[] bytes = content(file);
        var pdf = pdf(file, bytes);
        byte[] machine = pdf.machine().orElseThrow(() -> new Trouble(Kind.PACK_NOT_OURS, file.toString(), null));
        return new GivenPack(bytes, pdf, machine, copy(file, machine));
    }

    private static byte[] content(Path file) {
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST || !WrittenPdf.begins(bytes)) {
                throw new Trouble(Kind.PACK_NOT_OURS, file.toString(), null);
            }
            return bytes;
        } catch (IOException e) {
            throw new Trouble(Kind.FILE_UNREADABLE, file.toString(), e);
        }
    }

    private static WrittenPdf pdf(Path file, byte[] bytes) {
        try {
            return WrittenPdf.read(bytes);
        } catch (IOException e) {
            throw new Trouble(Kind.PACK_DAMAGED, file.toString(), e);
        }
    }

    private static MachineCopy copy(Path file, byte[] machine) {
        try {
            return MachineCopy.read(machine);
        } catch (Refusal refusal) {
            var trouble = refusal.of(file.toString());
            throw trouble.kind() == Kind.PACK_OTHER_VERSION ? trouble : new Trouble(Kind.PACK_DAMAGED, file.toString(), refusal);
        } catch (IOException | RuntimeException e) {
            throw new Trouble(Kind.PACK_DAMAGED, file.toString(), e);
        }
    }

    /** The dossier, to be taken over; one of answers from a file gets an id that the same pack always gives. */
    public Carried carried() {
        var given = copy.dossier();
        String id = given.id().isEmpty() ? UUID.nameUUIDFromBytes(machine).toString() : given.id();
        return new Carried(new Dossier(id, given.edition(), given.answers(), given.notes(), given.register(),
                given.scenarios(), given.evidence(), given.texts(), given.created(), given.changed()), EvidenceContents.NONE);
    }
}
