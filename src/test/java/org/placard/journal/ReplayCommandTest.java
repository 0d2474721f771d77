package org.placard.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayCommandTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--everything",
                "--all --file a",
                "--all=yes",
                "--file",
                "--file=",
                "--file --all",
                "--file a --file b",
                "--file a/b",
                "a",
                "--all --from-sequence",
                "--all --from-sequence 0",
                "--all --from-sequence -3",
                "--all --from-sequence many",
                "--all --from-sequence 99999999999999999999",
                "--all --since yesterday",
                "--all --since 2020-03-12",
                "--all --since 2020-03-12T09:00:00",
                "--all --since 2020-02-30T09:00:00Z",
                "--all --from-sequence 1 --since 2020-03-12T09:00:00Z"
            })
    void the_command_line_refuses_what_it_does_not_understand(String arguments) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);

        int status =
                new ReplayCommand(Map.of(), out, out).run(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(status).isEqualTo(2);
        assertThat(written.toString(StandardCharsets.UTF_8)).contains("usage: java -jar placard.jar replay");
    }
}
