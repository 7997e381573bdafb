package kz.senim.ui.review;

import java.time.LocalDate;

/**
 * What has happened since the last review that may ask for another one before its day.
 *
 * @param since   the day of the last review
 * @param answers how many answers read otherwise
 * @param edition whether there is a newer edition of the rules than the one of the dossier
 */
record Triggers(LocalDate since, long answers, boolean edition) {}
