package org.placard.texts;

import java.util.List;
import java.util.Locale;

/** Reads single operative paragraphs, and words what they order in one line: "report HRC 50 AT". */
final class Orders {

    private Orders() {}

    /** Of a draft of the forty-third session of the Council. */
    static List<ProposedObligation> in(String paragraph) {
        return Samples.readWith("1. " + paragraph + ".").obligations();
    }

    /** Of a draft of the eightieth session of the General Assembly. */
    static List<ProposedObligation> inAssembly(String paragraph) {
        return Samples.read("""
            United Nations
            A/C.3/80/L.99

            General Assembly
            Distr.: Limited
            12 November 2025
            Original: English

            Eightieth session
            Third Committee
            Agenda item 71 (b)
            Promotion and protection of human rights: human rights questions

            Belarus: draft resolution

            Cooperation

            The General Assembly,

            Guided by the Charter of the United Nations,

            1.\s""" + paragraph + ".").obligations();
    }

    static String words(ProposedObligation it) {
        return it.kind().name().toLowerCase(Locale.ROOT) + " " + it.body() + " " + it.session() + " " + it.relation();
    }
}
