package org.placard.drafts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.placard.drafts.TextRemarks.Remark;
import org.placard.states.States;
import org.placard.texts.PrintedSponsor;
import org.placard.texts.TextModel;
import org.springframework.stereotype.Component;

/** Reads a text as the secretariat would: form, item, sponsors, length, language of submission. */
@Component
class TextCheck {

    /** The Council's agenda has ten items (HRC resolution 5/1, annex, part V). */
    private static final Pattern ITEM = Pattern.compile("([1-9]|10)(\\D.*)?");

    private final States states;
    private final DraftsSettings settings;

    TextCheck(States states, DraftsSettings settings) {
        this.states = states;
        this.settings = settings;
    }

    List<Remark> of(ReadText text, Confirmation confirmed) {
        TextModel model = text.reading().text();
        List<Remark> remarks = new ArrayList<>();
        form(text, model, remarks);
        if (!ITEM.matcher(confirmed.agendaItem().strip()).matches()) {
            remarks.add(new Remark("item", confirmed.agendaItem().strip()));
        }
        if (text.kind().hasSponsors()) {
            sponsors(model, confirmed, remarks);
        }
        if (model.words() > settings.inSessionWords()) {
            remarks.add(new Remark("length", String.valueOf(model.words())));
        }
        if (Arrays.stream(Language.values()).noneMatch(one -> one.isPrintedAs(confirmed.originalLanguage()))) {
            remarks.add(new Remark("language", confirmed.originalLanguage()));
        }
        return remarks;
    }

    private static void form(ReadText text, TextModel model, List<Remark> remarks) {
        if (text.kind() == DraftKind.RESOLUTION && model.preambular().isEmpty()) {
            remarks.add(new Remark("no-preamble", null));
        }
        if (text.kind() == DraftKind.RESOLUTION && model.operative().isEmpty()) {
            remarks.add(new Remark("no-operative-part", null));
        }
        int warnings = text.reading().warnings().size();
        if (warnings > 0) {
            remarks.add(new Remark("reader", String.valueOf(warnings)));
        }
    }

    // A State that is confirmed and not printed is as odd as one that is printed and not confirmed.
    private void sponsors(TextModel model, Confirmation confirmed, List<Remark> remarks) {
        List<String> printed = new ArrayList<>();
        for (PrintedSponsor one : model.sponsors()) {
            String state = states.named(one.name()).iso3().orElse(null);
            if (state == null) {
                remarks.add(new Remark("sponsor-unknown", one.name()));
            } else {
                printed.add(state);
            }
        }
        for (String state : confirmed.sponsors()) {
            if (!printed.contains(state)) {
                remarks.add(new Remark("sponsor-not-printed", state));
            }
        }
    }
}
