package org.placard.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Orders composed from the slots of the grammar, in several orders of words: what was put in is read out. */
class ComposedOrdersTest {

    private static final String[] SMALL = "first second third fourth fifth sixth seventh eighth ninth".split(" ");

    /**
     * @param opening the verb and who is asked
     * @param product with its article
     * @param about what it is about, with its preposition
     * @param relation the words before "forty-ninth session"
     */
    record Order(
            String opening,
            String verb,
            String product,
            ObligationKind kind,
            String about,
            String relation,
            SessionRelation meaning,
            List<Integer> sessions,
            String pattern) {

        String sentence() {
            return opening + " "
                    + pattern.replace("VERB", verb)
                            .replace("PRODUCT", product)
                            .replace("ABOUT", about)
                            .replace(
                                    "SESSIONS",
                                    relation + " " + ordinals() + (sessions.size() > 1 ? " sessions" : " session"));
        }

        private String ordinals() {
            List<String> words =
                    sessions.stream().map(ComposedOrdersTest::ordinal).toList();
            int last = words.size() - 1;
            return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
        }
    }

    @Property(tries = 400)
    void what_a_composed_sentence_orders_is_read(@ForAll("orders") Order order) {
        List<ProposedObligation> read = Orders.in(order.sentence());
        String expected = order.sessions().stream()
                .map(session -> order.kind() + " HRC " + session + " " + order.meaning())
                .collect(Collectors.joining("; "));
        assertThat(read.stream()
                        .map(it -> it.kind() + " " + it.body() + " " + it.session() + " " + it.relation())
                        .collect(Collectors.joining("; ")))
                .as(order.sentence())
                .isEqualTo(expected);
    }

    @Property(tries = 100)
    void what_looks_back_orders_nothing(@ForAll("orders") Order order) {
        String back = "Welcomes " + order.product() + " " + order.about() + " presented by the Secretary-General "
                + order.relation() + " " + ordinal(order.sessions().get(0)) + " session";
        assertThat(Orders.in(back)).as(back).isEmpty();
    }

    @Provide
    Arbitrary<Order> orders() {
        Arbitrary<String> openings = Arbitraries.of(
                "Requests the Secretary-General to",
                "Also requests the Office of the United Nations High Commissioner for Human Rights to",
                "Further requests the Special Rapporteur on wells, in consultation with States, to",
                "Requests the Working Group, within existing resources, to",
                "Welcomes the work on wells, and in this regard requests the Independent Expert to",
                "Reiterates its request to the High Commissioner to");
        Arbitrary<String> about = Arbitraries.of(
                "on wells",
                "on the situation of human rights in the region",
                "regarding pumps, drills and other tools");
        Arbitrary<List<Integer>> sessions = Arbitraries.integers()
                .between(44, 62)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(set -> set.stream().sorted().toList());
        return Combinators.combine(openings, products(), about, relations(), sessions, patterns())
                .as((opening, product, subject, relation, named, pattern) -> new Order(
                        opening,
                        product[0],
                        product[1],
                        ObligationKind.valueOf(product[2]),
                        subject,
                        relation[0],
                        SessionRelation.valueOf(relation[1]),
                        named,
                        pattern));
    }

    private static Arbitrary<String[]> products() {
        return Arbitraries.of(
                new String[] {"submit", "a report", "REPORT"},
                new String[] {"present", "a comprehensive written report", "REPORT"},
                new String[] {"provide", "an analytical study", "REPORT"},
                new String[] {"submit", "an updated compilation", "REPORT"},
                new String[] {"present", "an oral update", "ORAL_UPDATE"},
                new String[] {"provide", "an interim oral report", "ORAL_UPDATE"});
    }

    private static Arbitrary<String[]> relations() {
        return Arbitraries.of(
                new String[] {"at its", "AT"},
                new String[] {"during its", "AT"},
                new String[] {"before its", "BEFORE"},
                new String[] {"prior to its", "BEFORE"},
                new String[] {"by its", "BY"},
                new String[] {"no later than its", "BY"},
                new String[] {"in time for its", "BY"});
    }

    private static Arbitrary<String> patterns() {
        return Arbitraries.of(
                "VERB PRODUCT ABOUT to the Human Rights Council SESSIONS",
                "VERB to the Human Rights Council SESSIONS PRODUCT ABOUT",
                "VERB to the Council, SESSIONS, PRODUCT ABOUT, to be followed by an interactive dialogue",
                "VERB, SESSIONS, PRODUCT ABOUT",
                "VERB PRODUCT to the Council, SESSIONS, ABOUT",
                "monitor the situation, and to VERB PRODUCT to the Council SESSIONS",
                "VERB the Council with PRODUCT ABOUT SESSIONS".replace("VERB the", "provide the"));
    }

    private static String ordinal(int number) {
        String[] tens = {"", "", "", "", "fort", "fift", "sixt"};
        String ten = tens[number / 10];
        String word = number % 10 == 0 ? ten + "ieth" : ten + "y-" + SMALL[number % 10 - 1];
        return word.toLowerCase(Locale.ROOT);
    }
}
