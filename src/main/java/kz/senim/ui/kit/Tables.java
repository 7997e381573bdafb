package kz.senim.ui.kit;

import java.nio.file.Path;
import kz.senim.dossier.Dossier;
import kz.senim.pack.model.Languages;
import kz.senim.pack.sheet.Reading;
import kz.senim.risk.Deadlines;

/** The register of a system as a table and its deadlines for a calendar. The dossier is only read. */
public interface Tables {

    /**
     * Either the whole new file is there when it returns, read again and found right, or what was there before.
     *
     * @param target CSV where its name ends so, XLSX otherwise
     * @throws kz.senim.dossier.Trouble where it cannot be written, or not all of it
     */
    void write(Dossier dossier, Languages languages, Path target);

    /**
     * What a table would bring to the register.
     *
     * @throws kz.senim.dossier.Trouble where it cannot be read
     */
    Reading read(Path file, Dossier dossier);

    /**
     * The same of deadlines, as iCalendar.
     *
     * @throws kz.senim.dossier.Trouble where it cannot be written
     */
    void remind(Dossier dossier, Deadlines deadlines, Languages languages, int daysBefore, Path target);
}
