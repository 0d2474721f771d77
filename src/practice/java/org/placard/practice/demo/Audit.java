package org.placard.practice.demo;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.placard.practice.Api.Answer;
import org.placard.practice.servers.ReceivedMail;
import tools.jackson.databind.JsonNode;

/** The auditor reads it back, and proves that nothing was altered. */
final class Audit {

    private final Cast cast;
    private final Story story;
    private final String file;

    Audit(Cast cast, String file) {
        this.cast = cast;
        this.story = cast.story;
        this.file = file;
    }

    void proved() {
        numbered();
        eachMailOnce();
        whole();
        damaged();
    }

    private void numbered() {
        story.chapter("Kafka has every event, in order, numbered without gaps");
        cast.events(file);
        cast.sequences().forEach((one, numbers) -> {
            List<Long> dense = LongStream.rangeClosed(1, numbers.size()).boxed().toList();
            if (!numbers.equals(dense)) {
                throw new Story.NotAsExpected("events of " + one + ": " + numbers);
            }
        });
        story.see(
                "files whose events are numbered 1, 2, 3 …",
                cast.sequences().size(),
                cast.sequences().size());
        JsonNode entries = cast.auditor.get("/api/files/" + file + "/journal").body();
        long journalled = 0;
        for (JsonNode entry : entries) {
            journalled += entry.path("events").size();
        }
        story.see("events of the draft on the topic, as many as in the journal", journalled, (long)
                cast.events(file).size());
    }

    private void eachMailOnce() {
        story.chapter("Every notice arrived, once");
        await("all notices sent").atMost(Duration.ofSeconds(30)).until(() -> unsent() == 0);
        long told = cast.database
                .sql("select count(*) from notify_delivery where state = 'sent'")
                .query(Long.class)
                .single();
        List<ReceivedMail> mails = cast.mails();
        story.see("mails in the mailbox, as many as in the ledger", told, (long) mails.size());
        story.see(
                "different mails",
                (long) mails.size(),
                mails.stream()
                        .map(mail -> mail.messageId() + mail.to())
                        .distinct()
                        .count());
    }

    private long unsent() {
        return cast.database
                .sql("select count(*) from notify_delivery where state not in ('sent', 'no-contact')")
                .query(Long.class)
                .single();
    }

    private void whole() {
        story.chapter("The chain is whole; one byte changed is found");
        Answer verdict = verify();
        story.see("no entry is broken", verdict.body().path("brokenEntry").isNull());
        story.tell("  %d entries verified", verdict.body().path("entries").asInt());
    }

    private void damaged() {
        String body = "select body from journal_entry where file = ? and number = 7";
        String before = cast.database.sql(body).param(file).query(String.class).single();
        write(before.replaceFirst("[a-y]", "z"));
        Answer verdict = verify();
        story.see(
                "after one byte of entry 7 was changed, the broken entry is",
                7,
                verdict.body().path("brokenEntry").asInt());
        write(before);
        story.see(
                "after it was put back, none is",
                verify().body().path("brokenEntry").isNull());
    }

    private Answer verify() {
        return cast.auditor.get("/api/files/" + file + "/verification");
    }

    // As somebody could who owns the database: the fence is taken down first.
    private void write(String body) {
        cast.database
                .sql("alter table journal_entry disable trigger journal_entry_append_only")
                .update();
        cast.database
                .sql("update journal_entry set body = ? where file = ? and number = 7")
                .params(body, file)
                .update();
        cast.database
                .sql("alter table journal_entry enable trigger journal_entry_append_only")
                .update();
    }
}
