package org.placard.practice;

import org.placard.drafts.Confirmation;
import org.placard.drafts.Proposals;
import org.placard.drafts.ReadText;
import org.placard.drafts.ReadingTexts;
import org.placard.drafts.Symbols;
import org.placard.drafts.Tabling;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The practice data: in the 43rd session thirty L. symbols and twenty resolutions are taken by drafts that are not here,
 * as they were in truth, and the sample draft is tabled and waits for the secretariat.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
class PracticeData implements ApplicationRunner {

    private static final Actor CHINA = new Actor("china", Role.DELEGATION, "CHN");

    private final Symbols symbols;
    private final ReadingTexts texts;
    private final Tabling tabling;
    private final Proposals proposals;
    private final JdbcClient jdbc;
    private final boolean withSample;
    private final boolean withNumbers;

    PracticeData(
            Symbols symbols,
            ReadingTexts texts,
            Tabling tabling,
            Proposals proposals,
            JdbcClient jdbc,
            @Value("${placard.practice.sample:true}") boolean withSample,
            @Value("${placard.practice.numbers:true}") boolean withNumbers) {
        this.symbols = symbols;
        this.texts = texts;
        this.tabling = tabling;
        this.proposals = proposals;
        this.jdbc = jdbc;
        this.withSample = withSample;
        this.withNumbers = withNumbers;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (withNumbers) {
            symbols.begin("43", "L", 31);
            symbols.begin("43", "RES", 21);
        }
        if (withSample && noDraftYet()) {
            Actors.as(CHINA, this::tableSample);
        }
    }

    private boolean noDraftYet() {
        return jdbc.sql("select not exists (select from draft)")
                .query(Boolean.class)
                .single();
    }

    private Object tableSample() {
        ReadText read = texts.read(SampleDraft.asFirstTabled(), SampleDraft.NAME, null);
        Confirmation confirmed = proposals.of(read).confirmation();
        return tabling.table(read.id(), confirmed, "Practice data: the sample that ships with Placard");
    }
}
