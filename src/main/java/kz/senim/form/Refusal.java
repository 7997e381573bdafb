package kz.senim.form;

import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;

/** What is read is refused; which file it was is known further out. */
public final class Refusal extends RuntimeException {

    private final Kind kind;

    public Refusal(Kind kind, String why) {
        super(why);
        this.kind = kind;
    }

    public static void unless(boolean holds, String why) {
        if (!holds) {
            throw new Refusal(Kind.EXCHANGE_DAMAGED, why);
        }
    }

    public Trouble of(String file) {
        return new Trouble(kind, file, this);
    }
}
