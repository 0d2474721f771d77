package org.placard.extract;

import java.io.OutputStream;
import org.placard.texts.Adoption;
import org.placard.texts.Footnote;
import org.placard.texts.FootnoteMark;
import org.placard.texts.Paragraph;
import org.placard.texts.PrintedSponsor;
import org.placard.texts.Reading;
import org.placard.texts.SessionDates;
import org.placard.texts.SponsorsMark;
import org.placard.texts.TextModel;
import org.placard.texts.Warning;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** What was read of a file, as one line of JSON. The fields are a contract: new ones come at the end of their object. */
final class ReadingLine {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Words words;

    ReadingLine(Words words) {
        this.words = words;
    }

    void write(String file, Reading reading, OutputStream line) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            Fields fields = new Fields(json);
            json.writeStartObject();
            fields.put("file", file);
            head(fields, reading.text());
            fields.array("sponsors", reading.text().sponsors(), ReadingLine::sponsor);
            fields.array("paragraphs", reading.text().paragraphs(), ReadingLine::paragraph);
            fields.array("obligations", reading.obligations(), ObligationFields::write);
            fields.array("warnings", reading.warnings(), this::warning);
            more(fields, reading);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void head(Fields fields, TextModel text) {
        fields.put("kind", text.kind());
        fields.put("organ", text.organ());
        fields.put("symbol", text.symbol());
        fields.put("session", text.session());
        fields.put("agendaItem", text.agendaItem());
        fields.put("number", text.number());
        fields.put("title", text.title());
        fields.put("distribution", text.distribution());
        fields.put("date", text.date());
        fields.put("originalLanguage", text.originalLanguage());
    }

    private static void more(Fields fields, Reading reading) {
        TextModel text = reading.text();
        fields.put("sessionCode", text.sessionCode());
        fields.object("sessionDates", text.sessionDates(), ReadingLine::dates);
        fields.put("itemTitle", text.itemTitle());
        fields.object("sponsorsMark", text.sponsorsMark(), ReadingLine::mark);
        fields.array("footnotes", text.footnotes(), ReadingLine::footnote);
        fields.object("adoption", text.adoption(), ReadingLine::adoption);
        fields.put("remainsSeized", reading.remainsSeized());
    }

    private static void sponsor(Fields fields, PrintedSponsor sponsor) {
        fields.put("name", sponsor.name());
        fields.put("state", sponsor.state());
        fields.put("marked", sponsor.marked());
        fields.put("onBehalfOf", sponsor.onBehalfOf());
    }

    private static void paragraph(Fields fields, Paragraph paragraph) {
        fields.put("kind", paragraph.kind());
        fields.put("number", paragraph.number());
        fields.put("level", paragraph.level());
        fields.put("text", paragraph.text());
        fields.put("line", paragraph.line());
        fields.array("marks", paragraph.marks(), ReadingLine::footnoteMark);
    }

    private static void footnoteMark(Fields fields, FootnoteMark mark) {
        fields.put("mark", mark.mark());
        fields.put("at", mark.at());
    }

    private static void footnote(Fields fields, Footnote footnote) {
        fields.put("mark", footnote.mark());
        fields.put("text", footnote.text());
    }

    private static void dates(Fields fields, SessionDates dates) {
        fields.put("printed", dates.printed());
        fields.put("opens", dates.opens());
        fields.put("closes", dates.closes());
    }

    private static void mark(Fields fields, SponsorsMark mark) {
        fields.put("meaning", mark.meaning());
        fields.put("text", mark.text());
    }

    private static void adoption(Fields fields, Adoption adoption) {
        fields.put("meeting", adoption.meeting());
        fields.put("date", adoption.date());
        fields.put("vote", adoption.vote());
        fields.put("inFavour", adoption.inFavour());
        fields.put("against", adoption.against());
        fields.put("abstaining", adoption.abstaining());
        fields.strings("votersInFavour", adoption.votersInFavour());
        fields.strings("votersAgainst", adoption.votersAgainst());
        fields.strings("votersAbstaining", adoption.votersAbstaining());
    }

    private void warning(Fields fields, Warning warning) {
        fields.put("code", warning.code());
        fields.put("message", words.of(warning));
        fields.put("line", warning.place().line() == 0 ? null : warning.place().line());
        fields.put("paragraph", warning.place().paragraph());
    }
}
