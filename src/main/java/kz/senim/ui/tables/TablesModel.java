package kz.senim.ui.tables;

import java.util.List;
import kz.senim.pack.model.Languages;
import kz.senim.ui.kit.FileName;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.OpenDossier;

/**
 * The register of one system on its way to files and back.
 *
 * @param table    saving it as a table
 * @param calendar saving its deadlines for a calendar
 */
record TablesModel(OpenDossier open, SavingModel table, RemindersModel reminders, SavingModel calendar,
                   TakingModel taking) {

    static final List<String> TABLES = List.of(".xlsx", ".csv");
    static final String CALENDAR = ".ics";

    TablesModel(OpenDossier open, Kit kit) {
        this(open, kit, new RemindersModel(open, kit.services().today()));
    }

    private TablesModel(OpenDossier open, Kit kit, RemindersModel reminders) {
        this(open, saving(open, kit, TABLES, "tables.file.", (languages, file) ->
                        kit.services().tables().write(open.dossier(), languages, file)),
                reminders,
                saving(open, kit, List.of(CALENDAR), "tables.calendar.file.", (languages, file) ->
                        kit.services().tables().remind(open.dossier(), reminders.deadlines(), languages,
                                reminders.daysBeforeProperty().get(), file)),
                new TakingModel(open, kit.services(), kit.writer(), kit.alerts()));
    }

    private static SavingModel saving(OpenDossier open, Kit kit, List<String> endings, String key,
                                      SavingModel.Writing writing) {
        var speech = kit.speech();
        var form = new SavingModel.Form(kit.services().exports().folder(), endings, languages ->
                speech.say(key + languages, "day", kit.services().today(), "system",
                        FileName.part(open.dossier().systemName(), speech.say("home.unnamed.system"))), writing);
        return new SavingModel(form, Languages.valueOf(speech.language().name()), kit.writer(), kit.alerts());
    }
}
