package org.placard.texts.structure;

import java.util.List;
import java.util.function.Consumer;
import org.placard.texts.Footnote;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;
import org.placard.texts.TextKind;
import org.placard.texts.TextModel;
import org.placard.texts.Warning;
import org.placard.texts.language.Openers;
import org.placard.texts.source.Block;
import org.placard.texts.source.SourceText;

/** Reads what a source says into the text model, or into a kind of document that is no resolution. */
public final class DocumentReader {

    private final Consumer<Warning> warnings;
    private final PageJoints joints = new PageJoints();

    public DocumentReader(Consumer<Warning> warnings) {
        this.warnings = warnings;
    }

    public TextModel read(SourceText source) {
        List<Block> blocks = source.blocks();
        int body = startOfBody(blocks);
        Masthead head = new MastheadReader(blocks.subList(0, body), warnings).read(source.symbol());
        List<Block> joined = joints.join(blocks.subList(body, blocks.size()));
        List<Paragraph> paragraphs = new ParagraphReader(warnings).read(joined);
        TextModel text = model(head, paragraphs, source.footnotes());
        new Remarks(text, joints.joints(), warnings).tell();
        return text;
    }

    private static int startOfBody(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (EnactingWords.are(blocks.get(i).text())
                    || EnactingWords.openingOf(blocks.get(i).text()) > 0) {
                return i;
            }
        }
        return startWithoutEnactingWords(blocks);
    }

    private static int startWithoutEnactingWords(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            boolean preambular = text.endsWith(",") && Openers.opensPreambular(text);
            boolean first = text.startsWith("1.") && Numbering.operative(text).lookingAt();
            if (preambular || first && Openers.opensOperative(text.substring(2))) {
                return i;
            }
        }
        return StatementBody.start(blocks);
    }

    private TextModel model(Masthead head, List<Paragraph> paragraphs, List<Footnote> notes) {
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
                head.date(),
                head.originalLanguage(),
                head.sponsors(),
                paragraphs,
                notes,
                null,
                null);
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
