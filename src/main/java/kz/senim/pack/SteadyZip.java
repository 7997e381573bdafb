package kz.senim.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Puts an office file together anew without the hour at which it was made, so that the same content gives the same bytes. */
public final class SteadyZip {

    /** As other makers of steady archives have it. */
    public static final LocalDateTime HOUR = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern MOMENT = Pattern.compile("(<dcterms:(?:created|modified)[^>]*>)[^<]*");

    private SteadyZip() {}

    /** @param day on which the file says that it was made */
    public static void copy(byte[] made, LocalDate day, OutputStream out) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(made))) {
            var zip = new ZipOutputStream(out);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                put(zip, entry.getName(), in, day);
            }
            zip.finish();
        }
    }

    /** The same of a file, also of one that says only at its end how long its entries are. */
    public static void copy(Path made, LocalDate day, OutputStream out) throws IOException {
        try (var in = new ZipFile(made.toFile())) {
            var zip = new ZipOutputStream(out);
            for (var entry : in.stream().toList()) {
                put(zip, entry.getName(), in.getInputStream(entry), day);
            }
            zip.finish();
        }
    }

    private static void put(ZipOutputStream zip, String name, InputStream content, LocalDate day) throws IOException {
        var steady = new ZipEntry(name);
        steady.setTimeLocal(HOUR);
        zip.putNextEntry(steady);
        if (name.equals(PROPERTIES)) {
            zip.write(dated(content.readAllBytes(), day));
        } else {
            content.transferTo(zip);
        }
        zip.closeEntry();
    }

    private static byte[] dated(byte[] properties, LocalDate day) {
        String text = new String(properties, StandardCharsets.UTF_8);
        return MOMENT.matcher(text).replaceAll("$1" + midnight(day)).getBytes(StandardCharsets.UTF_8);
    }

    /** In Kazakhstan, so that a day is the same day everywhere. */
    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.ofHours(5));
    }
}
