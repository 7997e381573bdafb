package kz.senim.pack.papers;
import java.nio.file.*;
import java.util.*;
import kz.senim.pack.*;
import kz.senim.pack.model.*;
import kz.senim.pack.pdf.PdfPack;
import kz.senim.rulebook.*;
import kz.senim.text.*;
import kz.senim.law.*;
import kz.senim.dossier.*;
import org.junit.jupiter.api.Test;
class DumpTest {
    @Test void dump() throws Exception {
        var editions = new Editions();
        var edition = editions.latest();
        var papers = new Papers(edition);
        var all = new LinkedHashMap<String, Dossier>();
        var days = new HashMap<String, java.time.LocalDate>();
        all.put("empty", Filled.dossier(edition, Answers.NONE, Map.of(), List.of()));
        for (var c : editions.cases(edition.id())) { all.put(c.id(), Filled.dossier(edition, c.given().answers(), c.given().notes(), c.given().risks())); days.put(c.id(), c.asOf()); }
        var pdf = new PackFile(new PdfPack(Words.load("pdf")));
        String wanted = System.getenv().getOrDefault("PDFS", "");
        Files.createDirectories(Path.of("/tmp/pp"));
        for (var e : all.entrySet()) {
            var d = e.getValue();
            var pack = papers.compose(d, Concluding.conclude(d.answers(), edition.rules(), days.getOrDefault(e.getKey(), Filled.DAY)), List.of());
            Files.write(Path.of("/tmp/pp/" + e.getKey() + ".json"), pack.machine());
            if (List.of(wanted.split(",")).contains(e.getKey())) for (var l : Languages.values()) try { pdf.write(Path.of("/tmp/pp/" + e.getKey() + "-" + l + ".pdf"), pack, l, Progress.UNSEEN); } catch (RuntimeException x) { try (var w = new java.io.PrintWriter("/tmp/pp/" + e.getKey() + l + ".trace")) { x.printStackTrace(w); } }
            for (var l : Language.values()) {
                var out = new StringBuilder(pack.title().in(l) + "\n" + pack.subject().in(l) + "\n" + pack.edition().in(l) + "\ndraft " + pack.draft() + "\n");
                for (var p : pack.papers()) {
                    out.append("\n# ").append(p.title().in(l)).append('\n');
                    p.blocks().forEach(b -> block(b, l, out));
                }
                Files.writeString(Path.of("/tmp/pp/" + e.getKey() + "-" + l.code() + ".txt"), out);
            }
        }
    }
    static String t(Inline i, Language l) { var s = new StringBuilder(); i.spans().forEach(x -> s.append(x.emphasis() == Inline.Emphasis.MISSING ? "[" + x.text().in(l) + "]" : x.text().in(l))); return s.toString().replace("\n", " / "); }
    static void items(List<Block.Item> is, String pre, Language l, StringBuilder o) { is.forEach(i -> { o.append(pre).append("- ").append(t(i.text(), l)).append('\n'); items(i.parts(), pre + "   ", l, o); }); }
    static void block(Block b, Language l, StringBuilder o) {
        switch (b) {
            case Block.Heading(var n, var x) -> o.append("\n").append("#".repeat(n)).append(' ').append(x.in(l)).append('\n');
            case Block.Paragraph(var s, var x) -> o.append(s == Block.Style.MUTED ? "   ~ " : "").append(t(x, l)).append('\n');
            case Block.Note(var tone, var x) -> o.append("!! ").append(tone).append(": ").append(t(x, l)).append('\n');
            case Block.Bullets(var is) -> items(is, "  ", l, o);
            case Block.Facts(var fs) -> fs.forEach(f -> o.append("  ").append(f.label().in(l)).append(": ").append(t(f.value(), l)).append('\n'));
            case Block.Table x -> { o.append("| "); x.columns().forEach(c -> o.append(c.title().in(l)).append(" | ")); o.append('\n'); x.rows().forEach(r -> { o.append("| "); r.forEach(c -> o.append(t(c.text(), l)).append(" | ")); o.append('\n'); }); }
            case Block.Verdict v -> o.append("* ").append(v.label().in(l)).append(": ").append(v.value().in(l)).append("  (").append(t(v.basis(), l)).append(") ").append(v.tone()).append(v.bars()).append('\n');
            case Block.Quote q -> o.append("“").append(q.source().in(l)).append("” ").append(q.text().in(l)).append('\n');
            case Block.HeatMaps h -> o.append("[map] ").append(h.alternative().in(l)).append('\n');
            case Block.Line(var ls) -> { o.append("____ "); ls.forEach(x -> o.append(x.in(l)).append(" ____ ")); o.append('\n'); }
        }
    }
}
