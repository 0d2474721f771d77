package org.placard.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DemoTest {

    @Test
    void the_whole_life_of_the_sample_is_seen_as_it_should_be() throws IOException {
        assertThat(Demo.play()).isTrue();
    }
}
