package kz.senim.pack.pdf;

import com.itextpdf.kernel.pdf.MemoryLimitsAwareHandler;
import com.itextpdf.kernel.pdf.PdfArray;
import kz.senim.pack.json.MachineCopy;

/** Every stream of a file from elsewhere is looked at while it is unpacked: a few bytes can be made to fill the memory. */
final class Inflation extends MemoryLimitsAwareHandler {

    private static final long ALL = 512L << 20;
    private static final int OBJECTS = 5_000_000;

    private Inflation() {}

    static MemoryLimitsAwareHandler limited() {
        var limits = new Inflation();
        limits.setMaxNumberOfElementsInXrefStructure(OBJECTS);
        return limits.setMaxSizeOfSingleDecompressedPdfStream(MachineCopy.LARGEST).setMaxSizeOfDecompressedPdfStreamsSum(ALL);
    }

    @Override
    public boolean isMemoryLimitsAwarenessRequiredOnDecompression(PdfArray filters) {
        return true;
    }

    @Override
    public MemoryLimitsAwareHandler createNewInstance() {
        return limited();
    }
}
