package kz.senim.ui.kit;

import kz.senim.evidence.OpenedFiles;

/**
 * How files become evidence and are looked at again.
 *
 * @param copies  for the programs that show them
 * @param opener  of the system
 * @param dialogs of the system
 */
public record EvidenceAccess(OpenedFiles copies, Opener opener, FileDialogs dialogs) {}
