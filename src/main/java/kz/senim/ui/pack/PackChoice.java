package kz.senim.ui.pack;

import java.nio.file.Path;
import kz.senim.pack.model.Languages;
import kz.senim.pack.order.Finality;
import kz.senim.pack.order.Format;

/** What was chosen last, and is offered again as long as the program runs. */
final class PackChoice {

    private Languages languages = Languages.BOTH;
    private Format format = Format.PDF;
    private Finality wish = Finality.FINAL;
    private String dossier = "";
    private String paper = "";
    private Path folder;
    private String saving = "";

    /** @param folder where documents go at first */
    PackChoice(Path folder) {
        this.folder = folder;
    }

    Languages languages() {
        return languages;
    }

    Format format() {
        return format;
    }

    /** A final pack where it is possible, unless a draft was chosen. */
    Finality wish() {
        return wish;
    }

    /** Of this dossier; empty for the whole pack. */
    String paper(String of) {
        return dossier.equals(of) ? paper : "";
    }

    Path folder() {
        return folder;
    }

    void chose(Languages these) {
        languages = these;
    }

    void chose(Format wanted) {
        format = wanted;
    }

    void chose(Finality wanted) {
        wish = wanted;
    }

    void chosePaper(String of, String wanted) {
        dossier = of;
        paper = wanted;
    }

    void chose(Path file) {
        folder = file.getParent();
    }

    /** The pack of this dossier is to be made as soon as its screen is there. */
    void saveNext(String dossier) {
        saving = dossier;
    }

    /** Asked once: coming back to the screen later makes nothing. */
    boolean savesNow(String dossier) {
        boolean now = saving.equals(dossier);
        saving = "";
        return now;
    }
}
