package kz.senim.pack.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Puts a package together anew without the hour at which it was made, so that the same pack gives the same bytes. */
final class SteadyZip {

    /** As other makers of steady archives have it. */
    private static final LocalDateTime HOUR = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SteadyZip() {}

    static void copy(byte[] made, OutputStream out) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(made))) {
            var zip = new ZipOutputStream(out);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var steady = new ZipEntry(entry.getName());
                steady.setTimeLocal(HOUR);
                zip.putNextEntry(steady);
                in.transferTo(zip);
                zip.closeEntry();
            }
            zip.finish();
        }
    }
}
