package org.placard.notify.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryTest {

    private final Memory memory = new Memory(3);

    @BeforeEach
    void begin() {
        memory.begin(new long[] {100, 0});
    }

    @Test
    void who_comes_back_is_told_what_happened_since_and_nothing_else() {
        memory.add(change(0, 100));
        Position then = memory.position();
        memory.add(change(1, 0));
        memory.pass(0, 101);
        memory.add(change(0, 102));

        assertThat(since(then)).contains(List.of(change(1, 0), change(0, 102)));
        assertThat(since(memory.position())).contains(List.of());
    }

    @Test
    void what_is_forgotten_is_not_known_and_what_is_left_is() {
        Position atFirst = memory.position();
        memory.add(change(0, 100));
        memory.add(change(0, 101));
        memory.add(change(0, 102));
        assertThat(since(atFirst)).isPresent();

        memory.add(change(1, 0));
        assertThat(since(atFirst)).isEmpty();
        assertThat(since(new Position(new long[] {101, 0})).orElseThrow()).hasSize(3);
    }

    @Test
    void a_place_before_the_beginning_or_in_the_future_or_in_another_topic_is_not_known() {
        assertThat(since(new Position(new long[] {99, 0}))).isEmpty();
        assertThat(since(new Position(new long[] {100, 1}))).isEmpty();
        assertThat(since(new Position(new long[] {100, 0, 0}))).isEmpty();
    }

    @Test
    void of_a_partition_that_was_added_everything_is_known() {
        Position before = memory.position();
        memory.grow(3);
        memory.add(change(2, 0));

        assertThat(since(before)).contains(List.of(change(2, 0)));
    }

    @Test
    void a_place_is_written_and_read_again() {
        Position place = new Position(new long[] {0, 35, 36, 1_234_567_890_123L});
        assertThat(place.written()).isEqualTo("0-z-10-fr5hugnf");
        assertThat(Position.read(place.written()).orElseThrow().offsets()).isEqualTo(place.offsets());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1--2", "1-", "A", "-1", "1 2", "1234567890123", "<script>"})
    void what_is_no_place_is_not_read(String written) {
        assertThat(Position.read(written)).isEqualTo(Optional.empty());
    }

    @Test
    void more_than_a_page_wants_to_hear_is_told_as_not_known() {
        Position then = memory.position();
        memory.add(change(0, 100));
        memory.add(change(0, 101));
        memory.add(change(1, 0));

        assertThat(memory.since(then, change -> true, 2)).isEmpty();
        assertThat(memory.since(then, change -> change.partition() == 0, 2))
                .contains(List.of(change(0, 100), change(0, 101)));
    }

    private Optional<List<Change>> since(Position place) {
        return memory.since(place, change -> true, 100);
    }

    private static Change change(int partition, long offset) {
        return new Change(partition, offset, "f", offset, null, Instant.EPOCH);
    }
}
