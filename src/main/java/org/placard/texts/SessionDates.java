package org.placard.texts;

import java.time.LocalDate;

/**
 * The dates of a session as a masthead prints them.
 *
 * @param printed as printed, "24 February–20 March 2020"
 * @param opens the first day, or null when it cannot be read
 * @param closes the last day, or null when it cannot be read
 */
public record SessionDates(String printed, LocalDate opens, LocalDate closes) {}
