package org.placard.practice.chaos;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placard.practice.chaos.JournalRecord.Happened;
import org.placard.practice.chaos.PostOffice.Letter;
import org.placard.practice.chaos.TopicRecord.Published;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds the promises, the journal, the topic, the ledger and the letters against each other. */
final class Evidence implements AutoCloseable {

    private final JdbcClient database;
    private final JournalRecord journal;
    private final TopicRecord topic;
    private final PostOffice post;
    private final Receiver receiver;
    private final MessageRecord messages;
    private final Clerks clerks;

    Evidence(Installation installation, PostOffice post, Receiver receiver, Clerks clerks, DocumentsService documents) {
        this.database = installation.database();
        this.journal = new JournalRecord(database);
        this.topic = new TopicRecord(installation.brokerAddress(), Installation.TOPIC);
        this.post = post;
        this.receiver = receiver;
        this.messages = new MessageRecord(database, documents);
        this.clerks = clerks;
    }

    /** Whether everything that happened has gone where it should: nothing is on its way any more. */
    boolean settled() {
        try {
            Map<String, List<Happened>> happened = journal.read();
            Map<String, List<Published>> published = topic.files();
            return messages.settled()
                    && happened.entrySet().stream()
                            .allMatch(file -> arrived(file.getValue(), published.get(file.getKey())))
                    && onItsWay() == 0
                    && post.taken().keySet().containsAll(letters(happened).keySet())
                    && receiver.taken().keySet().containsAll(calls(happened).keySet());
        } catch (RuntimeException away) {
            return false;
        }
    }

    private static boolean arrived(List<Happened> happened, List<Published> published) {
        return happened.isEmpty() || published != null && published.size() >= happened.size();
    }

    /** @param since what happened before counts for the delays no more: an earlier kill made them */
    Findings findings(Instant since) {
        Map<String, List<Happened>> happened = journal.read();
        Map<String, List<Published>> published = topic.files();
        Findings findings = new Findings();
        findings.forgotten = clerks.promised().stream()
                .filter(mark -> !journal.reasons().contains(mark))
                .count();
        happened.forEach((file, events) -> compare(events, published.getOrDefault(file, List.of()), since, findings));
        delivered(letters(happened), post.taken(), since, findings);
        delivered(calls(happened), receiver.taken(), since, findings);
        twice(post.taken(), repeatedLetters(), findings);
        twice(receiver.taken(), repeatedCalls(), findings);
        messages.compare(happened, clerks.reported(), findings);
        return findings;
    }

    private static void compare(List<Happened> happened, List<Published> published, Instant since, Findings findings) {
        Map<String, Instant> came = new HashMap<>();
        long last = 0;
        for (Published event : published) {
            if (came.putIfAbsent(event.id(), event.came()) != null) {
                findings.eventsTwice++;
            } else if (event.sequence() < last) {
                findings.outOfOrder++;
            } else {
                findings.gaps += event.sequence() - last - 1;
                last = event.sequence();
            }
        }
        findings.events += happened.size();
        for (Happened event : happened) {
            if (!came.containsKey(event.id())) {
                findings.lost++;
            } else if (event.at().isAfter(since)) {
                findings.event(Duration.between(event.at(), came.get(event.id())));
            }
        }
    }

    private static <N> void delivered(
            Map<N, Instant> expected, Map<N, List<Instant>> taken, Instant since, Findings findings) {
        expected.forEach((notice, at) -> {
            List<Instant> times = taken.get(notice);
            if (times == null) {
                findings.noticesMissing++;
            } else if (at.isAfter(since)) {
                findings.notice(Duration.between(at, times.get(0)));
            }
        });
    }

    private static <N> void twice(Map<N, List<Instant>> taken, Set<N> known, Findings findings) {
        taken.forEach((notice, times) -> {
            findings.notices++;
            long more = times.size() - 1L;
            if (known.contains(notice)) {
                findings.knownRepeats += more;
            } else {
                findings.noticesTwice += more;
            }
        });
    }

    private Set<Letter> repeatedLetters() {
        return new HashSet<>(
                database.sql("select event, recipient from notify_delivery where channel = 'email' and repeats > 0")
                        .query((row, n) -> letter(row.getString("event"), row.getString("recipient")))
                        .list());
    }

    private Set<String> repeatedCalls() {
        return new HashSet<>(database.sql("select event from notify_delivery where channel = 'webhook' and repeats > 0")
                .query(String.class)
                .list());
    }

    // The webhook asks for every event of a draft.
    private static Map<String, Instant> calls(Map<String, List<Happened>> happened) {
        return happened.entrySet().stream()
                .filter(file -> !file.getKey().startsWith("session-"))
                .flatMap(file -> file.getValue().stream())
                .collect(Collectors.toMap(Happened::id, Happened::at));
    }

    // By the rule, not by the ledger: who joins or leaves is told, and so is the main sponsor.
    private static Map<Letter, Instant> letters(Map<String, List<Happened>> happened) {
        Map<Letter, Instant> expected = new LinkedHashMap<>();
        happened.values().stream()
                .flatMap(List::stream)
                .filter(event -> !event.state().isEmpty())
                .forEach(event -> Stream.of(Clerks.loginOf(event.state()), "china")
                        .forEach(login -> expected.put(letter(event.id(), login + "@placard.example"), event.at())));
        return expected;
    }

    // As the product makes it: from event, channel and recipient.
    private static Letter letter(String event, String recipient) {
        UUID name = UUID.nameUUIDFromBytes((event + "\nemail\n" + recipient).getBytes(StandardCharsets.UTF_8));
        return new Letter("<" + name + ".placard@localhost.localdomain>", recipient);
    }

    private long onItsWay() {
        return database.sql("select (select count(*) from outbox) + (select count(*) from notify_delivery"
                        + " where state in ('due', 'claimed', 'waiting', 'unsure'))")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        topic.close();
    }
}
