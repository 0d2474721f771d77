package org.placard.notify.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.contract.SaidHeaders;
import org.placard.contract.Schemas;
import org.placard.platform.FileId;
import org.placard.platform.Role;
import org.placard.platform.security.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over HTTP, from the command to the stream. */
class LiveStreamTest extends PlacardTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @LocalServerPort
    private int port;

    @Autowired
    private Schemas schemas;

    @Autowired
    private People people;

    @Autowired
    private PracticeFiles files;

    @Autowired
    private Streams streams;

    @Autowired
    private TopicReading reading;

    private Listener listener;

    @BeforeEach
    void signIn() throws Exception {
        people.admit("listener", "somebody who listens", "practice", Role.AUDITOR, null);
        listener = new Listener("http://localhost:" + port);
        listener.signIn("listener");
        await("the topic is read")
                .atMost(PATIENCE)
                .until(() -> streams.position().isPresent());
    }

    @AfterEach
    void leave() {
        streams.end(stream -> true);
    }

    @Test
    void whoever_is_not_signed_in_hears_nothing() throws Exception {
        assertThat(new Listener("http://localhost:" + port).status("/live")).isEqualTo(401);
    }

    @Test
    void a_change_is_told_with_file_numbers_and_time_and_nothing_else() throws Exception {
        Listener.Heard heard = listener.listen("/live");
        heard.next("place");
        FileId file = files.tabled();

        Listener.Heard.Event told = heard.next(event -> event.data().contains(file.value()));
        assertThat(schemas.faults("org.placard.live.change.v1", told.data())).isEmpty();
        assertThat(new SaidHeaders("live").faults(Map.of("id", told.id()))).isEmpty();
        assertThat(told.data())
                .matches("\\{\"file\":\"" + file + "\",\"sequence\":1,\"entry\":1,\"at\":\"\\d\\d:\\d\\d\"}");
        assertThat(heard.response().headers().firstValue("content-type")).hasValue("text/event-stream;charset=UTF-8");
        assertThat(heard.response().headers().firstValue("x-accel-buffering")).hasValue("no");
        assertThat(heard.response().headers().firstValue("cache-control")).hasValue("no-store");
    }

    @Test
    void who_comes_back_hears_what_happened_meanwhile() throws Exception {
        Listener.Heard first = listener.listen("/live");
        String place = first.next("place").id();
        FileId file = files.tabled();
        first.next(event -> event.data().contains(file.value()));

        Listener.Heard again = listener.listen("/live?from=0", "Last-Event-ID", place);
        again.next(event -> event.data().contains(file.value()));
        Listener.Heard page = listener.listen("/live?from=" + place);
        page.next(event -> event.data().contains(file.value()));
        assertThat(again.all("reload")).isEmpty();
    }

    @Test
    void who_comes_from_a_place_that_nobody_knows_is_told_to_reload() throws Exception {
        assertThat(listener.listen("/live?from=zzzzzzzz").next("reload").id()).isNotEmpty();
        listener.listen("/live", "Last-Event-ID", "what?").next("reload");
    }

    @Test
    void a_page_hears_of_its_own_file_alone() throws Exception {
        FileId own = files.tabled();
        Listener.Heard heard = listener.listen("/live?file=" + own);
        Listener.Heard all = listener.listen("/live");
        heard.next("place");
        all.next("place");
        FileId other = files.tabled();
        files.consulted(own);

        all.next(event -> event.data().contains(other.value()));
        heard.next("change");
        assertThat(heard.all("change"))
                .allSatisfy(event -> assertThat(event.data()).contains(own.value()));
    }

    @Test
    void a_quiet_stream_says_that_it_is_there_and_where_it_is() throws Exception {
        Listener.Heard heard = listener.listen("/live?file=nothing-happens-here");
        heard.next("place");
        FileId file = files.tabled();
        listener.listen("/live?from=" + heard.next("place").id())
                .next(event -> event.data().contains(file.value()));
        streams.beat();

        String place = streams.position().orElseThrow().written();
        heard.next(event -> event.id().equals(place));
        assertThat(heard.all("change")).isEmpty();
    }

    @Test
    void who_logs_out_hears_nothing_more() throws Exception {
        Listener.Heard heard = listener.listen("/live");
        heard.next("place");
        listener.signOut();

        heard.awaitEnd();
    }

    @Test
    void nobody_keeps_more_streams_than_he_may_and_one_that_ends_makes_room() throws Exception {
        List<Listener.Heard> heard = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            heard.add(listener.listen("/live"));
        }
        assertThat(listener.status("/live")).isEqualTo(429);
        streams.end(stream -> true);
        assertThat(streams.count()).isZero();
        listener.listen("/live").next("place");
    }

    @Test
    void a_page_cannot_ask_for_any_number_of_files() throws Exception {
        assertThat(listener.status("/live?" + "file=a&".repeat(51))).isEqualTo(422);
        assertThat(listener.status("/live?file=%22%7D")).isEqualTo(404);
    }

    @Test
    void a_node_that_stops_ends_its_streams_first_and_one_that_starts_again_goes_on() throws Exception {
        Listener.Heard heard = listener.listen("/live");
        String place = heard.next("place").id();
        reading.stop();
        heard.awaitEnd();
        assertThat(listener.status("/live")).isEqualTo(503);

        FileId file = files.tabled();
        reading.start();
        listener.listen("/live?from=" + place).next(event -> event.data().contains(file.value()));
    }
}
