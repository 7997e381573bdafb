package kz.senim.pack.model;

import java.time.LocalDate;
import java.util.List;
import kz.senim.text.Phrase;

/**
 * The documentation pack of one system as a document model: what it says, nothing of how it looks.
 *
 * @param title    of the file
 * @param subject  whose system it is, for the running header
 * @param edition  of the law, with its checked-on date, for the running header
 * @param draft    something is still open or to be filled in, or a draft was asked for: the watermark is shown
 * @param day      the day of the pack
 * @param papers   in order
 * @param machine  the machine copy (JSON, UTF-8) that goes inside the file
 * @param mark     whose documents they are
 */
public record Pack(Phrase title, Phrase subject, Phrase edition, boolean draft, LocalDate day,
                   List<Paper> papers, byte[] machine, Mark mark) {

    public Pack(Phrase title, Phrase subject, Phrase edition, boolean draft, LocalDate day, List<Paper> papers, byte[] machine) {
        this(title, subject, edition, draft, day, papers, machine, Mark.NONE);
    }

    public Pack {
        papers = List.copyOf(papers);
    }

    /** The same, shown as a draft or not. */
    public Pack draft(boolean so) {
        return new Pack(title, subject, edition, so, day, papers, machine, mark);
    }

    public Pack with(Mark other) {
        return new Pack(title, subject, edition, draft, day, papers, machine, other);
    }

    /** One document of the pack; each starts on a new page and stands in the contents. */
    public record Paper(String id, Phrase title, List<Block> blocks) {
        public Paper {
            blocks = List.copyOf(blocks);
        }
    }
}
