package kz.senim.ui.versions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Version;
import kz.senim.law.Concluding;
import kz.senim.law.Difference;
import kz.senim.rulebook.DifferenceText;
import kz.senim.rulebook.StatesText;
import kz.senim.text.Dates;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Services;
import kz.senim.ui.kit.Tasks;

/** Named states of a dossier, and how one of them differs from what it is now. */
final class VersionsModel {

    /** A kind of difference: key of its heading, and the lines under it. */
    record Part(String key, List<Phrase> lines) {}

    /** A version with what has changed since. */
    record Compared(Version version, List<Part> parts) {}

    private final OpenDossier open;
    private final Services services;
    private final Tasks writer;
    private final Alerts alerts;
    private final ReadOnlyObjectWrapper<List<Version>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Compared> chosen = new ReadOnlyObjectWrapper<>();

    /** @param writer runs one after the other, so that all that was changed before is saved and compared */
    VersionsModel(OpenDossier open, Services services, Tasks writer, Alerts alerts) {
        this.open = open;
        this.services = services;
        this.writer = writer;
        this.alerts = alerts;
    }

    OpenDossier open() {
        return open;
    }

    /** Newest first. */
    ReadOnlyObjectProperty<List<Version>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** The one being looked at; null where none is. */
    ReadOnlyObjectProperty<Compared> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    void list() {
        writer.job(() -> services.dossiers().versions(open.dossier()).reversed()).then(all::set)
                .otherwise(alerts::trouble).start();
    }

    /** @param then told once it is kept */
    void keep(String name, Runnable then) {
        if (!name.isBlank()) {
            writer.job(() -> services.dossiers().keep(open.dossier(), name)).then(_ -> {
                then.run();
                list();
            }).otherwise(alerts::trouble).start();
        }
    }

    void choose(Version version) {
        writer.job(() -> new Compared(version, parts(services.dossiers().at(open.dossier(), version), open.dossier())))
                .then(chosen::set).otherwise(alerts::trouble).start();
    }

    private List<Part> parts(Dossier before, Dossier after) {
        var edition = open.edition();
        var text = new StatesText(edition);
        var difference = Difference.between(Concluding.conclude(before.answers(), edition.rules(), services.today()),
                Concluding.conclude(after.answers(), edition.rules(), services.today()));
        return Stream.of(new Part("versions.conclusions", new DifferenceText(edition, edition).lines(difference)),
                        new Part("versions.answers", text.answers(before.answers(), after.answers())),
                        new Part("versions.risks", text.risks(before.risks(), after.risks())),
                        new Part("versions.scenarios", text.scenarios(before.scenarios(), after.scenarios())),
                        new Part("versions.evidence", text.files(files(before), files(after))),
                        new Part("versions.notes", text.notes(before.notes(), after.notes())))
                .filter(part -> !part.lines().isEmpty()).toList();
    }

    private static Map<String, String> files(Dossier dossier) {
        var files = new LinkedHashMap<String, String>();
        dossier.evidence().forEach(one -> files.put(one.id(),
                one.name() + one.expires().map(day -> " (" + Dates.day(day) + ")").orElse("")));
        return files;
    }

    /** Brings the dossier back to the version looked at. */
    void bringBack(Consumer<String> then) {
        var version = chosen.get().version();
        writer.job(() -> services.dossiers().bringBack(open.dossier(), version)).then(back -> then.accept(back.id()))
                .otherwise(alerts::trouble).start();
    }
}
