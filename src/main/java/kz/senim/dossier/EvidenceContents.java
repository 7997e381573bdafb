package kz.senim.dossier;

/** Where the contents of evidence come from. */
@FunctionalInterface
public interface EvidenceContents {

    /**
     * @param sha256 in lower-case hex
     * @return bytes that have this hash
     * @throws Trouble where they are not there or not right
     */
    byte[] of(String sha256);
}
