package org.placard.texts.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.placard.texts.TextModel;
import org.placard.texts.Warning;
import org.placard.texts.WithoutLines;

/** Writes a text and reads it back: valid, whole, in the same bytes, and with references that find what they name. */
final class ThereAndBack {

    private ThereAndBack() {}

    static void of(String name, TextModel text) throws Exception {
        byte[] xml = AkomaNtoso.write(text);
        List<Warning> warnings = new ArrayList<>();
        TextModel back = AkomaNtoso.read(xml, name, warnings::add);
        assertThat(WithoutLines.of(back).paragraphs())
                .as(name)
                .zipSatisfy(
                        WithoutLines.of(text).paragraphs(),
                        (read, written) -> assertThat(read).isEqualTo(written));
        assertThat(WithoutLines.of(back)).as(name).isEqualTo(WithoutLines.of(text));
        assertThat(warnings).as(name).isEmpty();
        assertThat(new String(AkomaNtoso.write(back), StandardCharsets.UTF_8))
                .as(name)
                .isEqualTo(new String(xml, StandardCharsets.UTF_8));
        assertThat(dangling(xml)).as(name).isEmpty();
        if (Schema.isThere()) {
            assertThat(Schema.faultsOf(xml)).as(name).isEmpty();
        }
    }

    /** References within the document that name nothing in it, and identifiers that come twice. */
    static List<String> dangling(byte[] xml) {
        Element root = XmlIn.read(xml, "written");
        List<String> eIds = root.all().stream()
                .map(element -> element.get("eId"))
                .filter(eId -> eId != null)
                .toList();
        List<String> faults = new ArrayList<>(eIds);
        eIds.stream().distinct().forEach(faults::remove);
        root.all()
                .forEach(element -> element.attributes().forEach((name, value) -> {
                    boolean reference = value.startsWith("#") && !name.equals("showAs") && !name.startsWith("placard:");
                    if (reference && !eIds.contains(value.substring(1)) && !element.is("placard:voter")) {
                        faults.add(element.name() + "/@" + name + "=" + value);
                    }
                }));
        return faults;
    }
}
