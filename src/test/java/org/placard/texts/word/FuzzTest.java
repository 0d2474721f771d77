package org.placard.texts.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Damaged and random files: read or refused, in time, never anything else. */
class FuzzTest {

    private static final List<String> ELEMENTS = List.of(
            "w:p",
            "w:r",
            "w:t",
            "w:pPr",
            "w:rPr",
            "w:tbl",
            "w:tr",
            "w:tc",
            "w:trPr",
            "w:tcPr",
            "w:ins",
            "w:del",
            "w:moveFrom",
            "w:moveTo",
            "w:sdt",
            "w:sdtPr",
            "w:sdtContent",
            "w:showingPlcHdr",
            "w:pStyle",
            "w:rStyle",
            "w:numPr",
            "w:numId",
            "w:ilvl",
            "w:outlineLvl",
            "w:fldChar",
            "w:instrText",
            "w:footnoteReference",
            "w:footnoteRef",
            "w:tab",
            "w:br",
            "w:sym",
            "w:vanish",
            "w:vertAlign",
            "w:drawing",
            "w:txbxContent",
            "mc:AlternateContent",
            "mc:Choice",
            "mc:Fallback",
            "w:hyperlink",
            "w:sectPr",
            "w:headerReference",
            "w:object",
            "o:OLEObject",
            "w:style",
            "w:name",
            "w:basedOn",
            "w:abstractNum",
            "w:num",
            "w:abstractNumId",
            "w:lvl",
            "w:lvlText",
            "w:numFmt",
            "w:start",
            "w:lvlOverride",
            "w:startOverride",
            "w:numStyleLink",
            "w:footnote",
            "w:lvlRestart",
            "w:isLgl",
            "w:ruby",
            "w:cellDel",
            "w:altChunk",
            "w:footnotePr",
            "w:tblPr",
            "x");
    private static final List<String> ATTRIBUTES = List.of(
            "w:val",
            "w:id",
            "w:ilvl",
            "w:numId",
            "w:abstractNumId",
            "w:styleId",
            "w:type",
            "r:id",
            "w:fldCharType",
            "w:font",
            "w:char",
            "w:customMarkFollows",
            "xml:space");
    private static final List<String> VALUES = List.of(
            "0",
            "1",
            "2",
            "9",
            "-1",
            "99999999999",
            "",
            "x",
            "begin",
            "separate",
            "end",
            "superscript",
            "bullet",
            "lowerLetter",
            "lowerRoman",
            "%1.",
            "(%2)%3%%%9%",
            "UN Operative",
            "UNOperative",
            "UN Number",
            "Symbol",
            "F02A",
            "preserve",
            "page",
            "rIdheader",
            "footnote reference");

    private final Attempt attempt = new Attempt();

    @Property(tries = 500)
    void files_with_changed_bytes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int changes) {
        byte[] file = file(seed);
        Random random = new Random(seed);
        for (int i = 0; i < changes; i++) {
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }
        attempt.answers(file);
    }

    @Property(tries = 200)
    void files_cut_short(@ForAll long seed) {
        byte[] file = file(seed);
        attempt.answers(java.util.Arrays.copyOf(file, new Random(seed).nextInt(file.length)));
    }

    @Property(tries = 500)
    void parts_with_changed_letters_in_a_sound_archive(@ForAll long seed) {
        Random random = new Random(seed);
        attempt.answers(Parts.changed(file(seed), part -> {
            StringBuilder changed = new StringBuilder(part);
            for (int i = random.nextInt(3); i > 0 && changed.length() > 0; i--) {
                int at = random.nextInt(changed.length());
                int to = Math.min(changed.length(), at + random.nextInt(30));
                changed.replace(at, to, random.nextBoolean() ? "" : one(random, VALUES));
            }
            return changed.toString();
        }));
    }

    @Property(tries = 1_000)
    void random_elements_in_each_other(@ForAll long seed) {
        Random random = new Random(seed);
        WordFile file = WordFile.of(elements(random));
        for (String part : List.of("styles", "numbering", "footnotes", "settings")) {
            if (random.nextBoolean()) {
                file.with(part, "<w:" + part + " " + WordFile.WORD + ">" + elements(random) + "</w:" + part + ">");
            }
        }
        file.with("header", "<w:hdr " + WordFile.WORD + ">" + elements(random) + "</w:hdr>");
        attempt.answers(file.bytes());
    }

    private static byte[] file(long seed) {
        return new WordDocument().of(new RandomTexts(seed).next());
    }

    private static String elements(Random random) {
        StringBuilder xml = new StringBuilder();
        List<String> open = new ArrayList<>();
        for (int i = random.nextInt(150); i > 0; i--) {
            switch (random.nextInt(5)) {
                case 0, 1, 2 -> {
                    open.add(one(random, ELEMENTS));
                    xml.append('<')
                            .append(open.get(open.size() - 1))
                            .append(attributes(random))
                            .append('>');
                }
                case 3 ->
                    xml.append("<w:t>")
                            .append(one(random, List.of("The Human Rights Council,", "1. Decides", " ", "*", "1")))
                            .append("</w:t>");
                default -> {
                    if (!open.isEmpty()) {
                        xml.append("</").append(open.remove(open.size() - 1)).append('>');
                    }
                }
            }
        }
        while (!open.isEmpty()) {
            xml.append("</").append(open.remove(open.size() - 1)).append('>');
        }
        return xml.toString();
    }

    private static String attributes(Random random) {
        List<String> names = new ArrayList<>(ATTRIBUTES);
        StringBuilder attributes = new StringBuilder();
        for (int i = random.nextInt(3); i > 0; i--) {
            String name = names.remove(random.nextInt(names.size()));
            attributes
                    .append(' ')
                    .append(name)
                    .append("=\"")
                    .append(one(random, VALUES))
                    .append('"');
        }
        return attributes.toString();
    }

    private static <T> T one(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
