package org.placard.register.web;

import java.util.List;
import java.util.stream.Stream;
import org.placard.amendments.Amendment;
import org.placard.amendments.Amendments;
import org.placard.amendments.VotingOrders;
import org.placard.platform.FileId;
import org.placard.register.TextVersion;
import org.placard.texts.Paragraph;
import org.placard.texts.TextEdit;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a file's page shows of amendments: each change beside the paragraph that it changes. */
@Component
class AmendmentFacts {

    private final Amendments amendments;
    private final VotingOrders orders;

    AmendmentFacts(Amendments amendments, VotingOrders orders) {
        this.amendments = amendments;
        this.orders = orders;
    }

    /** @param place in the order of voting, from 1; 0 where the Council does not come to it */
    public record Shown(Amendment amendment, int place, List<ShownChange> changes) {}

    /** @param before the paragraph as it stands in the text that the amendment is bound to; null for an insertion */
    public record ShownChange(TextEdit edit, String before) {}

    void add(FileId file, List<TextVersion> texts, Model model) {
        List<Amendment> order = orders.of(file);
        List<String> ids = order.stream().map(Amendment::id).toList();
        model.addAttribute(
                "amendments",
                amendments.of(file).stream()
                        .map(one -> new Shown(one, ids.indexOf(one.id()) + 1, changes(one, texts)))
                        .toList());
        model.addAttribute("votingOrder", order);
        model.addAttribute("orderIsSet", orders.isSet(file));
        model.addAttribute("furthestFirst", orders.furthestFirst());
    }

    private static List<ShownChange> changes(Amendment amendment, List<TextVersion> texts) {
        return amendment.changes().stream()
                .map(edit -> new ShownChange(edit, before(edit, amendment.boundTo(), texts)))
                .toList();
    }

    private static String before(TextEdit edit, int version, List<TextVersion> texts) {
        Stream<Paragraph> paragraphs = texts.stream()
                .filter(text -> text.version() == version)
                .flatMap(text -> text.text().paragraphs().stream());
        return edit.what() == TextEdit.What.INSERT
                ? null
                : paragraphs
                        .filter(one -> one.kind() == edit.part())
                        .filter(one -> String.valueOf(edit.number()).equals(one.number()))
                        .map(Paragraph::text)
                        .findFirst()
                        .orElse(null);
    }
}
