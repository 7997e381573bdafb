package kz.senim.pack.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;
import kz.senim.text.Dates;
import kz.senim.text.Excerpt;
import kz.senim.text.Language;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** The files of the archive for a reader: what each is, how large, and its hash. Opens in any browser, asks for nothing else. */
final class IndexPage {

    static final String NAME = "index.html";

    private static final int KILOBYTE = 1024;
    private static final String STYLE = """
            body{font:15px/1.5 "IBM Plex Sans",Arial,sans-serif;color:#1a2330;max-width:60em;margin:3em auto;padding:0 1.5em}
            h1{font-size:26px;line-height:1.25;margin:0 0 .4em}p{margin:.3em 0}.muted{color:#5b6675}.draft{color:#8a5c00;font-weight:600}
            table{border-collapse:collapse;width:100%;margin:2em 0}th{text-align:left;font-size:13px;color:#5b6675;border-bottom:1px solid #1a2330}
            td,th{padding:.6em 1em .6em 0;vertical-align:top}td{border-bottom:1px solid #e2e6eb}a{color:#0b6e8f}
            td.size{white-space:nowrap}code{font-size:12px;color:#5b6675;overflow-wrap:anywhere}
            """;

    private final Pack pack;
    private final Languages languages;
    private final Words words;

    IndexPage(Pack pack, Languages languages, Words words) {
        this.pack = pack;
        this.languages = languages;
        this.words = words;
    }

    byte[] of(List<Part.Written> files) {
        String page = "<!DOCTYPE html>\n<html lang=\"" + languages.shown().getFirst().code() + "\">\n<head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>"
                + escaped(said(pack.title()).collect(Collectors.joining(" / "))) + "</title>\n<style>\n" + STYLE + "</style></head>\n<body>\n"
                + "<h1>" + lines(pack.title()) + "</h1>\n" + paragraph("", pack.subject())
                + paragraph("muted", pack.edition()) + paragraph("muted", Phrase.same(Dates.day(pack.day())))
                + (pack.draft() ? paragraph("draft", words.phrase("client.draft")) : "")
                + table(files) + paragraph("muted", words.phrase("client.check")) + "</body>\n</html>\n";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private String table(List<Part.Written> files) {
        var rows = files.stream().map(this::row).collect(Collectors.joining());
        var head = Stream.of("client.file", "client.what", "client.size").map(key -> "<th>" + lines(words.phrase(key)) + "</th>")
                .collect(Collectors.joining());
        return "<table>\n<thead><tr>" + head + "</tr></thead>\n<tbody>\n" + rows + "</tbody>\n</table>\n";
    }

    private String row(Part.Written file) {
        long size = (file.size() + KILOBYTE - 1) / KILOBYTE;
        return "<tr><td><a href=\"" + link(file.name()) + "\">" + escaped(file.name()) + "</a></td><td>" + lines(file.what())
                + "<br><code>SHA-256 " + file.sha256() + "</code></td><td class=\"size\">" + lines(words.phrase("client.kilobytes", "size", size))
                + "</td></tr>\n";
    }

    private String paragraph(String kind, Phrase text) {
        return text.isEmpty() ? "" : "<p class=\"" + kind + "\">" + lines(text) + "</p>\n";
    }

    /** Each language on a line of its own, marked as such; once where both say the same. */
    private String lines(Phrase text) {
        if (said(text).count() == 1) {
            return escaped(text.in(languages.shown().getFirst()));
        }
        return languages.shown().stream().map(language -> line(text, language)).collect(Collectors.joining("<br>"));
    }

    private static String line(Phrase text, Language language) {
        return "<span lang=\"" + language.code() + "\">" + escaped(text.in(language)) + "</span>";
    }

    private Stream<String> said(Phrase text) {
        return languages.shown().stream().map(text::in).distinct();
    }

    private static String escaped(String text) {
        return Excerpt.plain(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String link(String name) {
        return Stream.of(name.split("/")).map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
