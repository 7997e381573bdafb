package kz.senim.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.senim.dossier.Trouble.Kind;

/** What an attribute or a style sheet refers to. */
final class SvgStyle {

    private static final Pattern LINK = Pattern.compile("url\\s*\\(\\s*['\"]?\\s*", Pattern.CASE_INSENSITIVE);

    private SvgStyle() {}

    /**
     * Names of parts of the same drawing.
     *
     * @param css whether it is CSS, where letters could be written as numbers and other sheets be named
     * @throws Refused LOGO_ACTIVE where something outside of the drawing is meant
     */
    static List<String> links(String text, boolean css, String where) {
        if (css && (text.indexOf('\\') >= 0 || text.indexOf('@') >= 0)) {
            throw new Refused(Kind.LOGO_ACTIVE, where);
        }
        var names = new ArrayList<String>();
        var links = LINK.matcher(text);
        while (links.find()) {
            String rest = text.substring(links.end());
            if (!rest.startsWith("#")) {
                throw new Refused(Kind.LOGO_ACTIVE, where);
            }
            names.add(rest.substring(1).split("[)'\"\\s]", 2)[0]);
        }
        return names;
    }
}
