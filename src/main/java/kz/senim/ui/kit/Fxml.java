package kz.senim.ui.kit;

import java.net.URL;

/** All FXML files of the program, so that a test can load each of them in each language. */
public enum Fxml {
    PACK("pack/Pack"), PACK_FORM("pack/PackForm"), PACK_MADE("pack/PackMade"), PREVIEW("pack/Preview"), SETTINGS("settings/Settings"),
    LAW("settings/Law"), PROTECTION("settings/Protection"), BACKUP("settings/Backup"),
    WORKER("settings/Worker"), MARK("settings/Mark"), PASSWORD("kit/Password"), MOVE("editions/Move"),
    VERSIONS("versions/Versions"), EXPORT("exchange/Export"), IMPORT("exchange/Import"),
    TABLES("tables/Tables"), TABLES_SAVING("tables/Saving"), TABLES_REMINDERS("tables/Reminders"), TABLES_TAKING("tables/Taking"),
    TEXTS("texts/Texts"), TEXTS_TRANSLATING("texts/Translating"), TEXTS_CARD("texts/Translation"),
    SCALES("scales/Scales"), REVIEW("review/Review"), REVIEW_BEGIN("review/ReviewBegin"), REVIEW_END("review/ReviewEnd"), REVIEW_HELD("review/ReviewHeld"),
    REGISTER("register/Register"), REGISTER_SIDE("register/RegisterSide"),
    REGISTER_BARS("register/RegisterBars"), REGISTER_EMPTY("register/RegisterEmpty"), SUGGESTIONS("register/Suggestions"),
    RISK("register/Risk"), RISK_FORM("register/RiskForm"), RISK_WORDS("register/RiskWords"),
    RISK_MEASURES("register/RiskMeasures"), RISK_ACCEPTANCE("register/RiskAcceptance"),
    RISK_ANSWERING("register/RiskAnswering"), RISK_CLOSING("register/RiskClosing"), RISK_SIDE("register/RiskSide"), LEVEL("register/Level"),
    HEADER("kit/Header"), NOTICE("kit/Notice"), ASK("kit/Ask"), KEYS("kit/Keys"), OPENING("kit/Opening"),
    CLOSED("kit/Closed"), RECOVERED("kit/Recovered"), HOME("home/Home"), EXAMPLES("home/Examples"),
    WIZARD("wizard/Wizard"), WHY("wizard/Why"), RESULT_BAR("wizard/ResultBar"), RESULT("result/Result");

    private static final String ROOM = "/kz/senim/ui/";

    private final String path;

    Fxml(String path) {
        this.path = ROOM + path + ".fxml";
    }

    URL url() {
        return Fxml.class.getResource(path);
    }

    public String path() {
        return path;
    }
}
