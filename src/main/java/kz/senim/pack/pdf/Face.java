package kz.senim.pack.pdf;

/** The faces that the pack is set in; see the README beside the fonts. */
enum Face {
    REGULAR("SenimSans-Regular"), BOLD("SenimSans-Bold"), ITALIC("SenimSans-Italic"),
    SIGNS("SenimSigns-Regular"), WIDE("SenimWide-Regular");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    String resource() {
        return "/fonts/" + file + ".ttf";
    }
}
