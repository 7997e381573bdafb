package kz.senim.rulebook;

import kz.senim.risk.Remark;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** Remarks on a register in words, the same on the screen and on paper. */
public final class CheckWords {

    private final Words words = Words.load("checks");

    /** What it is about, without a full stop. */
    public Phrase name(Remark.Kind kind) {
        return words.phrase("name." + kind);
    }

    /** With the number of risks, where it is about some. */
    public Phrase line(Remark remark) {
        int count = remark.risks().size();
        var name = name(remark.kind());
        return count == 0 ? name : name.map(text -> text + ": " + count);
    }

    /** A sentence about one risk. */
    public Phrase sentence(Remark.Kind kind) {
        return words.phrase("sentence." + kind);
    }
}
