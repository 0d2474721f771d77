package org.placard.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.placard.PracticeFiles.doing;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.contract.Contract;
import org.placard.contract.Message;
import org.placard.drafts.Checking;
import org.placard.drafts.Drafts;
import org.placard.drafts.LanguageVersions;
import org.placard.journal.Entry;
import org.placard.journal.Trail;
import org.placard.journal.relay.EventsOnTopic;
import org.placard.platform.FileId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Reports of other systems on a real topic, down to the process that they move. */
class InboxTest extends PlacardTest {

    private static final String ISSUED = "language-version-issued";

    @Autowired
    private InboxSettings settings;

    @Autowired
    private InboxConsumers consumers;

    @Autowired
    private TakingMessages taking;

    @Autowired
    private AsideMessages aside;

    @Autowired
    private Redriving redriving;

    @Autowired
    private Contract contract;

    @Autowired
    private List<ReportTaker> takers;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private PracticeFiles files;

    @Autowired
    private Checking checking;

    @Autowired
    private Drafts drafts;

    @Autowired
    private LanguageVersions languages;

    @Autowired
    private Trail trail;

    @Value("${placard.events.topic}")
    private String events;

    private OtherSystem documents;
    private FileId file;
    private String symbol;
    private long entries;

    @BeforeEach
    void numbered() {
        documents = new OtherSystem(settings.topic());
        file = files.tabled();
        doing(SECRETARIAT, () -> checking.accept(file, null, null, null));
        symbol = drafts.get(file).symbol();
        entries = trail.last(file);
    }

    @AfterEach
    void close() {
        documents.close();
    }

    @Test
    void issued_in_french_moves_the_language_s_process_in_the_name_of_the_system_that_said_so() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        Map<String, String> headers = OtherSystem.headers(UUID.randomUUID().toString(), ISSUED);
        headers.put("ce_traceparent", trace);
        documents.send(symbol, headers, issued("fr"));

        awaitIssued("fr");
        Entry entry = last();
        assertThat(entry.command()).isEqualTo("issue-language");
        assertThat(entry.actor()).isEqualTo(OtherSystem.NAME);
        assertThat(entry.role()).isEqualTo("SYSTEM");
        assertThat(entry.events())
                .singleElement()
                .satisfies(event -> assertThat(event.type()).isEqualTo("org.placard.language-issued.v1"));
        assertThat(issuedLanguages()).containsExactly("fr");
        await("the event goes out under the trace of the system that reported")
                .atMost(Duration.ofSeconds(60))
                .until(() -> EventsOnTopic.all(events).stream()
                        .filter(event -> event.key().equals(file.value()))
                        .anyMatch(event -> trace.equals(EventsOnTopic.header(event, "ce_traceparent"))));
    }

    @Test
    void what_is_sent_twice_takes_effect_once() {
        double before = duplicates();
        Map<String, String> headers = OtherSystem.headers(UUID.randomUUID().toString(), ISSUED);
        documents.send(symbol, headers, issued("fr"));
        documents.send(symbol, headers, issued("fr"));
        documents.report(symbol, ISSUED, issued("ru"));

        awaitIssued("ru");
        assertThat(issuings()).hasSize(2);
        assertThat(duplicates()).isGreaterThan(before);
        assertThat(asideOf(symbol)).isEmpty();
    }

    // As after a crash between the commit of the database and that of the offset, for every message at once.
    @Test
    void a_reader_whose_position_was_lost_reads_everything_again_without_a_second_effect() {
        documents.report(symbol, ISSUED, issued("fr"));
        awaitIssued("fr");
        double before = duplicates();

        InboxSettings again = InboxTopicTest.settings(settings.topic(), settings.group() + "." + UUID.randomUUID());
        InboxReader reader = new InboxReader(consumers, taking, again);
        Thread thread = new Thread(reader);
        thread.start();
        try {
            await("everything is read again").atMost(Duration.ofSeconds(60)).until(() -> duplicates() > before);
            documents.report(symbol, ISSUED, issued("ru"));
            awaitIssued("ru");
        } finally {
            reader.stop();
        }
        assertThat(trail.last(file)).isEqualTo(entries + 2);
        assertThat(issuings()).hasSize(2);
    }

    @Test
    void a_topic_with_other_partitions_is_not_read_and_the_node_s_health_says_what_to_do() throws Exception {
        String name = "inbox." + UUID.randomUUID();
        InboxSettings wrong = InboxTopicTest.settings(name, name);
        try (Admin admin = InboxTopicTest.admin()) {
            admin.createTopics(List.of(new NewTopic(name, 3, (short) 1))).all().get();
        }
        InboxTopic topic = new InboxTopic(InboxTopicTest.kafka(), wrong);
        Inbox inbox = new Inbox(new InboxConsumers(InboxTopicTest.kafka(), topic, wrong), taking, wrong);
        inbox.start();
        try {
            await("the node says why").atMost(Duration.ofSeconds(60)).until(() -> inbox.fault() != null);
            Health health = new InboxHealthIndicator(inbox, aside).health();
            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.getDetails().get("fault").toString())
                    .contains("3 partitions, the setting placard.inbox.partitions says 6");
            assertThat(inbox.isRunning()).as("it looks again").isTrue();
        } finally {
            inbox.stop();
        }
    }

    @Test
    void what_is_no_cloudevent_is_set_aside_with_what_is_missing() {
        Map<String, String> headers = OtherSystem.headers(UUID.randomUUID().toString(), ISSUED);
        headers.remove("ce_id");
        documents.send(symbol, headers, issued("fr"));
        documents.send(symbol, Map.of(), "\u0000");
        documents.send(symbol, OtherSystem.headers("no-data-" + UUID.randomUUID(), ISSUED), null);

        awaitAside(3);
        assertThat(asideOf(symbol)).extracting(Aside::rule).containsOnly("inbox.malformed");
        assertThat(asideOf(symbol).get(0).reason()).contains("ce_id");
        assertThat(asideOf(symbol).get(1).reason()).contains("ce_specversion");
        assertThat(asideOf(symbol).get(2).reason()).contains("value");
        assertNothingHappened();
    }

    @Test
    void an_unknown_type_and_data_that_do_not_fit_are_set_aside() {
        documents.report(symbol, "draft-eaten", "{}");
        documents.report(symbol, ISSUED, "{\"symbol\": \"%s\", \"language\": \"xx\"}".formatted(symbol));
        documents.report(symbol, ISSUED, "{\"language\": \"fr\"}");
        documents.report(symbol, ISSUED, "[");

        awaitAside(4);
        assertThat(asideOf(symbol))
                .extracting(Aside::rule)
                .containsExactly(
                        "inbox.unknown-type", "inbox.does-not-fit", "inbox.does-not-fit", "inbox.does-not-fit");
        assertThat(asideOf(symbol).get(1).reason()).contains("/language");
        assertThat(asideOf(symbol).get(2).reason()).contains("symbol");
        assertNothingHappened();
    }

    @Test
    void characters_that_no_database_keeps_hold_nothing_up() {
        documents.report(symbol, ISSUED, "{\"symbol\": \"\\u0000\", \"language\": \"fr\"}");
        documents.report(symbol, ISSUED, "{\"symbol\": \"\\ud800\", \"language\": \"\\u0000\\ud800\"}");
        documents.report(symbol, ISSUED, issued("fr"));

        awaitIssued("fr");
        assertThat(asideOf(symbol)).extracting(Aside::rule).containsExactly("inbox.fault", "inbox.does-not-fit");
    }

    @Test
    void every_report_that_is_published_has_its_taker() {
        assertThat(contract.messages())
                .filteredOn(message -> message.name().startsWith("inbox/"))
                .extracting(Message::type)
                .containsExactlyInAnyOrderElementsOf(
                        takers.stream().map(ReportTaker::type).toList());
    }

    @Test
    void what_no_file_or_rule_allows_is_set_aside_with_the_rule_and_its_words() {
        documents.report(symbol, ISSUED, issued("fr"));
        documents.report(symbol, ISSUED, "{\"symbol\": \"A/HRC/43/L.9999\", \"language\": \"fr\"}");
        documents.report(symbol, ISSUED, issued("fr"));

        awaitAside(2);
        assertThat(asideOf(symbol))
                .extracting(Aside::rule)
                .containsExactly("drafts.unknown-symbol", "lifecycle.not-possible-now");
        assertThat(asideOf(symbol).get(0).reason()).isEqualTo("No document bears the symbol “A/HRC/43/L.9999”.");
        assertThat(issuings()).hasSize(1);
    }

    @Test
    void what_was_set_aside_is_taken_by_one_command_when_nothing_stands_in_its_way_any_more() {
        FileId early = files.tabled();
        doing(SECRETARIAT, () -> redriving.redriveAll());
        String next =
                symbol.replaceFirst("\\d+$", Integer.toString(Integer.parseInt(symbol.replaceFirst(".*\\D", "")) + 1));
        documents.report(symbol, ISSUED, "{\"symbol\": \"%s\", \"language\": \"fr\"}".formatted(next));
        awaitAside(1);
        Aside waiting = asideOf(symbol).get(0);
        assertThat(redriving.redrive(waiting.number())).isEqualTo(new Redriving.Result(0, 1));
        assertThat(asideOf(symbol)).singleElement().satisfies(one -> {
            assertThat(one.attempts()).isEqualTo(2);
            assertThat(one.number()).isEqualTo(waiting.number());
        });

        doing(SECRETARIAT, () -> checking.accept(early, null, null, null));
        assertThat(drafts.get(early).symbol()).isEqualTo(next);
        assertThat(redriving.redrive(waiting.number())).isEqualTo(new Redriving.Result(1, 0));

        assertThat(asideOf(symbol)).isEmpty();
        assertThat(issuedLanguages(early)).containsExactly("fr");
    }

    @Test
    void a_report_that_its_sender_corrects_takes_effect_and_is_no_longer_set_aside() {
        Map<String, String> headers = OtherSystem.headers(UUID.randomUUID().toString(), ISSUED);
        documents.send(symbol, headers, "{\"language\": \"fr\"}");
        documents.send(symbol, headers, issued("fr"));

        awaitIssued("fr");
        assertThat(asideOf(symbol)).isEmpty();
    }

    private static String json(String symbol, String language) {
        return "{\"symbol\": \"%s\", \"language\": \"%s\"}".formatted(symbol, language);
    }

    private String issued(String language) {
        return json(symbol, language);
    }

    private void awaitIssued(String language) {
        await("issued in " + language)
                .atMost(Duration.ofSeconds(60))
                .until(() -> issuedLanguages().contains(language));
    }

    private void awaitAside(int count) {
        await(count + " messages are set aside")
                .atMost(Duration.ofSeconds(60))
                .until(() -> asideOf(symbol).size() == count);
    }

    private void assertNothingHappened() {
        assertThat(issuedLanguages()).isEmpty();
        assertThat(trail.last(file)).isEqualTo(entries);
    }

    private List<Aside> asideOf(String key) {
        return aside.all().stream().filter(one -> key.equals(one.key())).toList();
    }

    private List<String> issuedLanguages() {
        return issuedLanguages(file);
    }

    private List<String> issuedLanguages(FileId of) {
        return languages.of(of).stream()
                .filter(version -> version.issuedOn() != null)
                .map(version -> version.language().code())
                .toList();
    }

    private List<Entry> issuings() {
        return trail.of(file).stream()
                .filter(entry -> entry.command().equals("issue-language"))
                .toList();
    }

    private Entry last() {
        List<Entry> entries = trail.of(file);
        return entries.get(entries.size() - 1);
    }

    private double duplicates() {
        return meters.counter("placard.inbox.messages", "outcome", "duplicate").count();
    }
}
