package org.placard.texts.structure;

import java.util.List;
import java.util.function.Consumer;
import org.placard.texts.Adoption;
import org.placard.texts.Footnote;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;
import org.placard.texts.StateNames;
import org.placard.texts.TextKind;
import org.placard.texts.TextModel;
import org.placard.texts.Warning;
import org.placard.texts.language.Openers;
import org.placard.texts.source.Block;
import org.placard.texts.source.SourceText;

/** Reads what a source says into the text model, or into a kind of document that is no resolution. */
public final class DocumentReader {

    private final StateNames states;
    private final Consumer<Warning> warnings;
    private final PageJoints joints = new PageJoints();

    /** @param states says which States the sponsors are */
    public DocumentReader(StateNames states, Consumer<Warning> warnings) {
        this.states = states;
        this.warnings = warnings;
    }

    public TextModel read(SourceText source) {
        return source.stated() == null ? byLayout(source) : new StatedDocument(source, states, warnings).read();
    }

    private TextModel byLayout(SourceText source) {
        List<Block> blocks = source.blocks();
        BodyStart body = BodyStart.of(blocks);
        Masthead head = new MastheadReader(blocks.subList(0, body.at()), states, warnings).read(body.kind(), source);
        HeadText opening = new HeadText(blocks.subList(0, body.at()));
        List<Block> joined = joints.join(blocks.subList(body.at(), blocks.size()));
        List<Paragraph> paragraphs =
                body.isResolution() ? new ParagraphReader(warnings).read(joined) : PlainParagraphs.of(joined);
        Adoption adoption = body.isResolution() ? AdoptionReader.read(opening, paragraphs) : null;
        TextModel text = model(head, paragraphs, source.footnotes(), adoption);
        new Remarks(text, head.hasSponsorsLine(), joints.joints(), warnings).tell();
        return text;
    }

    private static TextModel model(Masthead head, List<Paragraph> paragraphs, List<Footnote> notes, Adoption adoption) {
        return new TextModel(
                kindOf(head, paragraphs),
                head.organ(),
                head.symbol(),
                head.session(),
                head.sessionDates(),
                head.agendaItem(),
                head.itemTitle(),
                head.number(),
                head.title(),
                head.distribution(),
                head.date() == null && adoption != null ? adoption.date() : head.date(),
                head.originalLanguage(),
                head.sponsors(),
                paragraphs,
                notes,
                head.sponsorsMark(),
                adoption);
    }

    /**
     * A draft cut out of its masthead says nowhere that it is one: enacting words or operative paragraphs say
     * it then.
     */
    private static TextKind kindOf(Masthead head, List<Paragraph> paragraphs) {
        boolean enacts = paragraphs.stream().anyMatch(paragraph -> paragraph.kind() == ParagraphKind.ENACTING);
        boolean orders = paragraphs.stream()
                .anyMatch(it -> it.kind() == ParagraphKind.OPERATIVE && Openers.opensOperative(it.text()));
        return head.kind() == TextKind.UNKNOWN && (enacts || orders) ? TextKind.DRAFT_RESOLUTION : head.kind();
    }
}
