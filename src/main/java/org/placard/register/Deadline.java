package org.placard.register;

import java.time.LocalDate;
import org.placard.platform.FileId;

/**
 * A day by which something has to be done.
 *
 * @param subject id of the obligation; null where it concerns the draft itself
 * @param kind the due date of an obligation (planning, meeting, submission, …), action or cosponsorship
 * @param title of the obligation; null where it concerns the draft itself
 */
public record Deadline(FileId file, String subject, String kind, LocalDate on, String title) {}
