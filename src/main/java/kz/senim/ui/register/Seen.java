package kz.senim.ui.register;

import java.time.LocalDate;
import java.util.List;
import kz.senim.dossier.Dossier;
import kz.senim.risk.Look;
import kz.senim.risk.Remark;
import kz.senim.risk.RiskTemplate;
import kz.senim.rulebook.Edition;

/** What follows from one state of a register, worked out once and only where it is asked for. */
final class Seen {

    private final Dossier of;
    private final Edition edition;
    private final List<String> prohibited;
    private final LocalDate today;
    private Look look;
    private List<Remark> remarks;
    private List<RiskTemplate> suggested;

    Seen(Dossier of, Edition edition, List<String> prohibited, LocalDate today) {
        this.of = of;
        this.edition = edition;
        this.prohibited = prohibited;
        this.today = today;
    }

    Dossier of() {
        return of;
    }

    Look look() {
        if (look == null) {
            look = of.look(today, prohibited);
        }
        return look;
    }

    List<Remark> remarks() {
        if (remarks == null) {
            remarks = Remark.on(look());
        }
        return remarks;
    }

    List<RiskTemplate> suggested() {
        if (suggested == null) {
            suggested = edition.risks().suggested(of.answers(), edition.rules(), today, of.risks());
        }
        return suggested;
    }
}
