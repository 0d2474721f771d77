package org.placard.amendments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.amendments.AmendmentsSettings.DefaultOrder;
import org.placard.texts.TextEdit;

/**
 * The order in which amendments are voted on: as the President set it, then, for those that the President did not name,
 * as the settings say: the furthest from the text first (General Assembly, rule 130), or by symbol.
 *
 * <p>How far is computed: who deletes goes further than who replaces, who replaces further than who only inserts; of two
 * alike the one that touches more paragraphs; then the lower symbol. Amendments in words alone cannot be measured: they
 * come last.
 */
final class VotingOrder {

    private static final Pattern NUMBER = Pattern.compile("L\\.(\\d+)");

    private static final Comparator<Amendment> BY_SYMBOL = Comparator.comparingInt(VotingOrder::number);
    private static final Comparator<Amendment> FURTHEST_FIRST = Comparator.comparingInt(VotingOrder::distance)
            .thenComparing(amendment -> -amendment.changes().size())
            .thenComparing(BY_SYMBOL);

    private VotingOrder() {}

    /**
     * @param set ids in the order that the President set
     * @param others in what order those stand that are not in it
     */
    static List<Amendment> of(List<Amendment> amendments, List<String> set, DefaultOrder others) {
        List<Amendment> order = new ArrayList<>();
        set.forEach(id -> amendments.stream().filter(one -> one.id().equals(id)).forEach(order::add));
        amendments.stream()
                .filter(one -> !set.contains(one.id()))
                .sorted(others == DefaultOrder.BY_SYMBOL ? BY_SYMBOL : FURTHEST_FIRST)
                .forEach(order::add);
        return order;
    }

    private static int distance(Amendment amendment) {
        if (touches(amendment, TextEdit.What.DELETE)) {
            return 0;
        }
        if (touches(amendment, TextEdit.What.REPLACE)) {
            return 1;
        }
        return amendment.changes().isEmpty() ? 3 : 2;
    }

    private static boolean touches(Amendment amendment, TextEdit.What what) {
        return amendment.changes().stream().anyMatch(edit -> edit.what() == what);
    }

    private static int number(Amendment amendment) {
        Matcher number = NUMBER.matcher(String.valueOf(amendment.symbol()));
        return number.find() ? Integer.parseInt(number.group(1)) : Integer.MAX_VALUE;
    }
}
