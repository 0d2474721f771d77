package org.placard.practice.demo;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.placard.practice.Api;
import org.placard.practice.Api.Answer;
import org.placard.practice.Stack;
import org.placard.practice.servers.ReceivedMail;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Everybody who acts in the demonstration, and the three places where they see what happened. */
final class Cast implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final Story story;
    final Api secretariat;
    final Api china;
    final Api pakistan;
    final Api sriLanka;
    final Api president;
    final Api auditor;
    final JdbcClient database;
    private final Stack stack;
    private final Topic topic;
    private int entriesTold;
    private int eventsTold;
    private int mailsTold;

    Cast(Stack stack, Story story) {
        this.stack = stack;
        this.story = story;
        this.secretariat = new Api(stack.url(), "secretariat");
        this.china = new Api(stack.url(), "china");
        this.pakistan = new Api(stack.url(), "pakistan");
        this.sriLanka = new Api(stack.url(), "srilanka");
        this.president = new Api(stack.url(), "president");
        this.auditor = new Api(stack.url(), "auditor");
        this.database = JdbcClient.create(stack.database().administrator("placard"));
        this.topic = new Topic(stack.broker().address().toString());
    }

    /** Moves the practice clock and tells of it. */
    void clock(String moment) {
        Answer answer = secretariat.put(
                "/api/practice/clock", Map.of("to", Instant.parse(moment).toString()));
        story.see("the practice clock moves to " + moment, answer.status() == 200);
    }

    Browser browser(String login) {
        return new Browser(stack.url(), login);
    }

    List<Topic.Event> events(String file) {
        return topic.of(file);
    }

    List<ReceivedMail> mails() {
        return stack.mailbox().messages();
    }

    Map<String, List<Long>> sequences() {
        return topic.sequences();
    }

    /** Waits for an event of that type whose data hold that value at that place. */
    Topic.Event awaitEvent(String file, String type, String pointer, String value) {
        String wanted = type + (pointer == null ? "" : " with " + pointer + " = " + value);
        List<Topic.Event> found = new ArrayList<>();
        await("event " + wanted).atMost(PATIENCE).until(() -> {
            found.addAll(matching(file, type, pointer, value));
            return !found.isEmpty();
        });
        return found.get(0);
    }

    Topic.Event awaitEvent(String file, String type) {
        return awaitEvent(file, type, null, null);
    }

    List<Topic.Event> matching(String file, String type, String pointer, String value) {
        return events(file).stream()
                .filter(event -> event.type().equals("org.placard." + type + ".v1"))
                .filter(event -> pointer == null || text(event.data(), pointer).equals(value))
                .toList();
    }

    void awaitMail(String recipient, String words) {
        await("mail to " + recipient + " about " + words)
                .atMost(PATIENCE)
                .until(() -> mails().stream()
                        .anyMatch(mail ->
                                mail.to().equals(recipient) && mail.subject().contains(words)));
        story.see("mail to " + recipient + ": …" + words + "…", true);
    }

    /** Waits until everything journalled so far is on the topic, and tells what journal, Kafka and mailbox received. */
    void received(String file) {
        long journalled = database.sql("select events from journal_head where file = ?")
                .param(file)
                .query(Long.class)
                .single();
        await("all events of the file on the topic")
                .atMost(PATIENCE)
                .until(() -> events(file).size() >= journalled);
        JsonNode entries = auditor.get("/api/files/" + file + "/journal").body();
        for (; entriesTold < entries.size(); entriesTold++) {
            JsonNode entry = entries.get(entriesTold);
            story.tell(
                    "  journal  #%d %s by %s",
                    entry.path("number").asInt(),
                    entry.path("command").asString(),
                    entry.path("actor").asString());
        }
        List<Topic.Event> events = events(file);
        for (; eventsTold < events.size(); eventsTold++) {
            story.tell(
                    "  kafka    %d %s",
                    events.get(eventsTold).sequence(), events.get(eventsTold).type());
        }
        List<ReceivedMail> mails = mails();
        for (; mailsTold < mails.size(); mailsTold++) {
            story.tell(
                    "  mailbox  %s: %s",
                    mails.get(mailsTold).to(), mails.get(mailsTold).subject());
        }
    }

    /** Checks a refusal: its status and the name of its rule. */
    void refused(String what, String rule, Answer answer) {
        story.see(what + " is refused by rule", rule, answer.text("rule"));
        story.tell("  “%s”", answer.text("detail"));
    }

    @Override
    public void close() {
        topic.close();
    }

    private static String text(JsonNode data, String pointer) {
        return data.at(pointer).asString("");
    }
}
