package org.placard.sponsorship;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.placard.platform.FileId;
import org.placard.states.EnglishOrder;
import org.placard.states.Membership;
import org.placard.states.States;
import org.springframework.stereotype.Component;

/**
 * The sponsors line as the Council prints it: States in English alphabetical order, an asterisk after each that is not a
 * member of the Council on the document's date. The asterisk is never stored: it follows from the membership.
 */
@Component
public class SponsorsLine {

    private final Sponsors sponsors;
    private final States states;
    private final Membership membership;

    SponsorsLine(Sponsors sponsors, States states, Membership membership) {
        this.sponsors = sponsors;
        this.states = states;
        this.membership = membership;
    }

    /** A State in the line, and whether the asterisk stands after it. */
    public record Printed(String state, String name, boolean marked) {}

    /** The States of the line, for a document of that date. */
    public List<Printed> printed(FileId file, LocalDate documentDate) {
        List<String> members = membership.membersOn(documentDate);
        return sponsors.of(file).stream()
                .map(sponsor -> print(sponsor.state(), members))
                .sorted((one, other) -> EnglishOrder.INSTANCE.compare(one.name(), other.name()))
                .toList();
    }

    /** The line itself: {@code Belarus,* Burundi,* … and Yemen*: draft resolution}. */
    public String at(FileId file, LocalDate documentDate) {
        return text(printed(file, documentDate));
    }

    static String text(List<Printed> printed) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < printed.size(); i++) {
            boolean last = i == printed.size() - 1;
            boolean beforeLast = i == printed.size() - 2;
            line.append(printed.get(i).name())
                    .append(last || beforeLast ? "" : ",")
                    .append(printed.get(i).marked() ? "*" : "")
                    .append(last ? "" : beforeLast ? " and " : " ");
        }
        return line.append(": draft resolution").toString();
    }

    private Printed print(String state, List<String> members) {
        return new Printed(state, states.nameOf(state, Locale.ENGLISH), !members.contains(state));
    }
}
