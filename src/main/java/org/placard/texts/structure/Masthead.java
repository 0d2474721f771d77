package org.placard.texts.structure;

import java.time.LocalDate;
import java.util.List;
import org.placard.texts.PrintedSponsor;
import org.placard.texts.SessionDates;
import org.placard.texts.SponsorsMark;
import org.placard.texts.TextKind;

/**
 * What stands before the enacting words.
 *
 * @param hasSponsorsLine whether a line says who submits, States or an officer
 */
record Masthead(
        TextKind kind,
        String organ,
        String symbol,
        Integer session,
        SessionDates sessionDates,
        String agendaItem,
        String itemTitle,
        String number,
        String title,
        String distribution,
        LocalDate date,
        String originalLanguage,
        List<PrintedSponsor> sponsors,
        SponsorsMark sponsorsMark,
        boolean hasSponsorsLine) {}
