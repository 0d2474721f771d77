package org.placard.texts.word;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/** What reading any part of a file needs of the others. */
final class WordContext {

    final WordPackage parts;
    final Styles styles;
    final Lists lists;
    final ListCounter counter;
    final Findings findings;
    final Fields fields = new Fields();
    final Notes notes = new Notes();

    /** Relationships to headers, in the order of the sections. */
    final Set<String> headers = new LinkedHashSet<>();

    WordContext(WordPackage parts) {
        this.parts = parts;
        this.styles = new Styles(parts);
        this.lists = new Lists(parts, styles);
        this.counter = new ListCounter(lists);
        this.findings = new Findings(parts.refusing());
        walk(parts.part("settings"), xml -> NoteSettings.read(xml, notes));
    }

    /** Walks through a part, where it is there. */
    void walk(String part, Consumer<Xml> walk) {
        if (part != null) {
            Xml.walk(parts.archive(), part, parts.refusing(), walk);
        }
    }
}
