package org.placard.notify.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.placard.journal.contract.DraftRef;
import org.placard.journal.contract.DraftReturned;
import org.placard.journal.contract.DraftTabled;
import org.placard.notify.NotifierTest;
import org.placard.notify.readers.KeepingMailboxes;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.Role;
import org.placard.practice.servers.ReceivedMail;
import org.placard.practice.servers.TestServers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A mailbox is told from the next event on, until it is removed. */
class MailboxesTest extends NotifierTest {

    private static final Actor NAURU = new Actor("nauru", Role.DELEGATION, "NRU");

    @Autowired
    private KeepingMailboxes keeping;

    @Value("${placard.events.topic}")
    private String topicName;

    private final String file = UUID.randomUUID().toString();
    private final String address = UUID.randomUUID() + "@nauru.example";

    @Test
    void a_mailbox_that_a_delegation_enters_gets_the_next_notice_of_its_state_in_its_language_and_none_once_removed() {
        TestTopic topic = new TestTopic(topicName);
        topic.publish("t-" + file, file, 1, new DraftTabled(draft(), "HRC/43", "3", "NRU", List.of("NRU"), 1));
        as(() -> keeping.enter("state", "NRU", address, "fr"));
        topic.publish("r-" + file, file, 2, new DraftReturned(draft(), "No symbol"));

        assertThat(awaitMails(1).get(0).language()).isEqualTo("fr");

        as(() -> keeping.own().stream()
                .filter(mailbox -> mailbox.address().equals(address))
                .forEach(mailbox -> keeping.speak(mailbox.id(), "es")));
        topic.publish("s-" + file, file, 3, new DraftReturned(draft(), "No symbol"));
        assertThat(awaitMails(2).get(1).language()).isEqualTo("es");

        as(() -> keeping.own().stream()
                .filter(mailbox -> mailbox.address().equals(address))
                .forEach(mailbox -> keeping.remove(mailbox.id())));
        String after = UUID.randomUUID() + "@nauru.example";
        as(() -> keeping.enter("state", "nru", after, "en"));
        topic.publish("u-" + file, file, 4, new DraftReturned(draft(), "No symbol"));
        await("the other one is told")
                .atMost(Duration.ofSeconds(60))
                .until(() -> TestServers.mailbox().messagesTo(after).size() == 1);
        assertThat(TestServers.mailbox().messagesTo(address)).hasSize(2);
    }

    private DraftRef draft() {
        return new DraftRef(file, "A/HRC/43/L.31", "Cooperation");
    }

    private List<ReceivedMail> awaitMails(int count) {
        await(count + " letters")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(TestServers.mailbox().messagesTo(address)).hasSize(count));
        return TestServers.mailbox().messagesTo(address);
    }

    private static void as(Runnable work) {
        Actors.as(NAURU, () -> {
            work.run();
            return null;
        });
    }
}
