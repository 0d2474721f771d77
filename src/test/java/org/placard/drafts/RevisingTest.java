package org.placard.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.PracticeFiles.CHINA;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.doing;

import org.junit.jupiter.api.Test;
import org.placard.PracticeFiles;
import org.placard.platform.FileId;
import org.springframework.beans.factory.annotation.Autowired;

/** Revised texts as they come in. */
class RevisingTest extends HouseTest {

    @Autowired
    private Revising revising;

    @Autowired
    private Withdrawing withdrawing;

    @Test
    void a_revision_that_is_returned_changes_nothing_and_another_one_can_come() {
        FileId file = files.issued();
        String symbol = drafts.get(file).symbol();
        doing(CHINA, () -> handIn(file, "18 June 2020"));

        assertRefused(
                file, DraftRule.REASON_NEEDED, () -> doing(SECRETARIAT, () -> revising.giveBack(file, " ", null)));
        doing(SECRETARIAT, () -> revising.giveBack(file, "Two paragraphs have the same number", null));

        assertThat(open(file)).doesNotContain("check-revision");
        assertThat(events(file)).endsWith("revision-returned");
        assertThat(drafts.get(file).symbol()).isEqualTo(symbol);
        doing(CHINA, () -> handIn(file, "19 June 2020"));
        assertThat(open(file)).contains("check-revision");
    }

    @Test
    void there_is_one_revision_at_a_time() {
        FileId file = files.issued();
        doing(CHINA, () -> handIn(file, "18 June 2020"));

        assertRefused(file, DraftRule.REVISION_PENDING, () -> doing(CHINA, () -> handIn(file, "19 June 2020")));
    }

    @Test
    void with_a_draft_that_is_withdrawn_its_revision_is_no_longer_in_hand() {
        FileId file = files.issued();
        doing(CHINA, () -> handIn(file, "18 June 2020"));
        doing(SECRETARIAT, () -> revising.accept(file, null, null));
        assertThat(revising.inHand(file)).isTrue();

        doing(CHINA, () -> withdrawing.withdraw(file, "Overtaken", null));

        assertThat(revising.inHand(file)).isFalse();
        assertNotNow(file, () -> doing(CHINA, () -> handIn(file, "19 June 2020")));
    }

    private void handIn(FileId file, String date) {
        ReadText text = texts.read(PracticeFiles.sample("17 June 2020", date), "revised.md", file);
        revising.handIn(file, text.id(), proposals.of(text).confirmation(), null, null);
    }
}
