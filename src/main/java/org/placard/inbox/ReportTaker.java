package org.placard.inbox;

import org.placard.platform.Refusal;

/** Takes reports of one type: a module has a bean for each that concerns its files. */
public interface ReportTaker {

    /** On the wire, {@code org.placard.inbox.report-issued.v1}. */
    String type();

    /**
     * Finds the file that is meant and gives the command, in the name of the system that reports, within a transaction that
     * is rolled back if this throws.
     *
     * @throws Refusal by whatever rule the command is refused; the message is set aside with it
     */
    void take(Report report);
}
