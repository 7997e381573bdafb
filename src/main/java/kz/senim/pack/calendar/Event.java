package kz.senim.pack.calendar;

import java.time.LocalDate;

/** A day in a calendar, in words. */
record Event(String uid, LocalDate day, String summary, String description) {}
