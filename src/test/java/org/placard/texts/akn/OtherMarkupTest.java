package org.placard.texts.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.texts.TextModel;

/** Words that others put where Placard does not: each is read, and read once. */
class OtherMarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ul><li>Doors <i>and</i> windows</li><li>Keys</li></ul> | SUB Doors and windows; SUB Keys",
                "<ul><li>Doors<ul><li>Keys</li></ul>and locks</li></ul> | SUB Doors and locks; SUB Keys",
                "<ol><li><p>Doors</p><ol><li>Keys</li></ol></li></ol> | SUB Doors; SUB Keys",
                "<hcontainer name='other'><num>1</num><content><p>Delete:</p><ul><li>doors</li></ul></content></hcontainer>"
                        + " | OTHER Delete:; SUB doors",
                "<list><heading>Doors</heading><point><content><p>Keys</p></content></point></list>"
                        + " | HEADING Doors; SUB Keys",
                "<paragraph><list><heading>Doors</heading><intro><p>are:</p></intro><point><content><p>shut</p></content>"
                        + "</point></list></paragraph> | OPERATIVE Doors are:; SUB shut",
                "<table><caption>Doors</caption><tr><td>open</td><td>shut</td></tr></table>"
                        + " | HEADING Doors; OPERATIVE open shut",
                "<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr><tr><td>c</td></tr></table>"
                        + " | OPERATIVE a b; OPERATIVE c",
            })
    void words_are_read_once_wherever_they_stand(String body, String told) {
        assertThat(read("<mainBody>" + body + "</mainBody>").paragraphs())
                .extracting(paragraph -> paragraph.kind() + " " + paragraph.text())
                .isEqualTo(List.of(told.split("; ")));
    }

    @Test
    void a_session_of_spaces_is_none() {
        String preface = "<preface><p><session xml:space='preserve'> </session></p></preface>";
        assertThat(read(preface + "<mainBody><p>Decides to wait.</p></mainBody>")
                        .session())
                .isNull();
    }

    private static TextModel read(String parts) {
        String xml = "<akomaNtoso><statement name='resolution'><meta/>" + parts + "</statement></akomaNtoso>";
        return AkomaNtoso.read(xml.getBytes(StandardCharsets.UTF_8), "others.xml", warning -> {});
    }
}
