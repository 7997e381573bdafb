package kz.senim.dossier;

/** Where the contents of evidence come from. */
@FunctionalInterface
public interface EvidenceContents {

    /** Where evidence is listed and its contents did not come along. */
    EvidenceContents NONE = sha256 -> {
        throw new IllegalStateException("content did not come along: " + sha256);
    };

    /**
     * @param sha256 in lower-case hex
     * @return bytes that have this hash
     * @throws Trouble where they are not there or not right
     */
    byte[] of(String sha256);
}
