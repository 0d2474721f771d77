package org.placard.texts.obligations;

import java.util.Set;

/** Who can be asked, by short names. Governments and the public are known so that their tasks can be left out. */
final class Addressees {

    static final String STATES = "States";
    static final String COUNCIL = "Council";

    private static final String AS_PRINTED = "+";

    /** In words; the longest of real ones has fifteen. */
    private static final int LONGEST_NAME = 20;

    private static final Set<String> WITH_SESSIONS = Set.of(
            "Working Group",
            "Ad Hoc Committee",
            "Preparatory Committee",
            "Advisory Committee",
            "Expert Mechanism",
            "Social Forum",
            "Forum");
    private static final Set<String> AFTER_NAME = Lexicon.words(
            "to , ; : . for with and as at shall will should which until by during before composed established within under"
                    + " may can could would might must who whose has have also including that");

    private static final Phrases NAMES = new Phrases(
            "office of the united nations high commissioner for human rights = OHCHR",
            "office of the united nations high commissioner of human rights = OHCHR",
            "office of the high commissioner = OHCHR",
            "office of the united nations high commissioner for refugees = UNHCR",
            "united nations high commissioner for refugees = UNHCR",
            "office = OHCHR",
            "ohchr = OHCHR",
            "office on drugs and crime = UNODC",
            "office for disarmament affairs = UNODA",
            "office for the coordination of humanitarian affairs = OCHA",
            "office of legal affairs = OLA",
            "office of counter-terrorism = UNOCT",
            "conference on trade and development = UNCTAD",
            "conference on disarmament = Conference on Disarmament",
            "department of economic and social affairs = DESA",
            "high commissioner = High Commissioner",
            "secretary-general = Secretary-General",
            "special rapporteur = Special Rapporteur",
            "special rapporteurs = Special Rapporteurs",
            "special representative of = +",
            "special representative = Special Representative",
            "special adviser = Special Adviser",
            "special procedures = Special procedures",
            "independent expert = Independent Expert",
            "independent experts = Independent Experts",
            "working group = Working Group",
            "working groups = Working Groups",
            "advisory committee = Advisory Committee",
            "human rights council advisory committee = Advisory Committee",
            "human rights council secretariat = Secretariat",
            "designated expert = Designated Expert",
            "ad hoc committee = Ad Hoc Committee",
            "preparatory committee = Preparatory Committee",
            "task force = Task Force",
            "expert mechanism on = +",
            "expert mechanism = Expert Mechanism",
            "commission of inquiry = +",
            "commission on human rights in = +",
            "commission = Commission",
            "fact-finding mission = Fact-finding Mission",
            "investigative mechanism = Investigative Mechanism",
            "independent investigative mechanism = Independent Investigative Mechanism",
            "mechanism = Mechanism",
            "mission = Fact-finding Mission",
            "team of international experts = Team of International Experts",
            "international team of experts = Team of International Experts",
            "group of = +",
            "group = Group",
            "expert group = Expert Group",
            "experts = Experts",
            "mandate holder = Mandate holder",
            "mandate holders = Mandate holders",
            "chair-rapporteur of = +",
            "chair-rapporteur = Chair-Rapporteur",
            "chair of = +",
            "chair = Chair",
            "co-chairs = Co-Chairs",
            "chairperson = Chair",
            "president of the council = President of the Human Rights Council",
            "president of the assembly = President of the General Assembly",
            "president of = +",
            "president = President",
            "bureau = Bureau",
            "secretariat = Secretariat",
            "executive director = Executive Director",
            "forum on = +",
            "forum = Forum",
            "social forum = Social Forum",
            "co-facilitators = Co-facilitators",
            "human rights council = Council",
            "trust fund = Trust Fund",
            "states = States",
            "state = States",
            "governments = States",
            "government = States",
            "authorities = States",
            "parties = States",
            "donors = States",
            "organizations = States",
            "enterprises = States",
            "stakeholders = States");

    private Addressees() {}

    /** Whether a name stands from one index to before another. */
    static boolean spans(Tokens tokens, int from, int to) {
        Phrases.Found found = NAMES.at(tokens, from);
        return found != null && found.to() == to;
    }

    /** The first one named in a range, or null. */
    static String firstIn(Tokens tokens, int from, int to) {
        Phrases.Found found = NAMES.firstIn(tokens, from, to);
        return found == null ? null : nameOf(found, tokens);
    }

    /** The mechanism named at an index, an article before it allowed, that meets in numbered sessions, or null. */
    static Phrases.Found withSessionsAt(Tokens tokens, int index) {
        int name = tokens.is(index, "the") ? index + 1 : index;
        Phrases.Found found = NAMES.at(tokens, name);
        if (found == null) {
            return null;
        }
        boolean more = tokens.is(name, "expert") && found.meaning().equals(AS_PRINTED);
        String mechanism = more ? "Expert Mechanism" : found.meaning();
        int end = more ? found.to() - 1 : found.to();
        return WITH_SESSIONS.contains(mechanism) ? new Phrases.Found(mechanism, found.from(), end) : null;
    }

    /** Whether who goes by a short name meets in numbered sessions of its own. */
    static boolean hasSessions(String name) {
        return WITH_SESSIONS.contains(name);
    }

    /** The same by a long name: "Forum on Minority Issues". */
    static boolean meetsInSessions(String name) {
        return hasSessions(name) || WITH_SESSIONS.stream().anyMatch(known -> name.startsWith(known + " "));
    }

    /** The long name that is printed at an index ("Commission of Inquiry on Burundi"), or null. */
    static Phrases.Found longAt(Tokens tokens, int index) {
        Phrases.Found found = NAMES.at(tokens, index);
        return found != null && found.meaning().equals(AS_PRINTED)
                ? new Phrases.Found(nameOf(found, tokens), index, endOf(found, tokens))
                : null;
    }

    /**
     * The name printed with a capital at the start of a range; null where a known name is what it is, not only part of it
     * ("Special Envoy of the Secretary-General").
     */
    static String printedAt(Tokens tokens, int from, int to) {
        int name = tokens.is(from, "the") ? from + 1 : from;
        int end = name;
        while (end < Math.min(to, name + LONGEST_NAME) && (!endsName(tokens, end) || joinsCapitals(tokens, end))) {
            end++;
        }
        Phrases.Found known = NAMES.firstIn(tokens, name, end);
        boolean itself = known != null && tokens.find("of", name, known.from()) < 0;
        boolean unnamed = end == name || !tokens.isCapitalized(name) || tokens.find("states", name, end) >= 0;
        return itself || unnamed ? null : tokens.printed(name, end);
    }

    /** "Office at Geneva", "High Representative for Disarmament Affairs". */
    private static boolean joinsCapitals(Tokens tokens, int index) {
        return (tokens.is(index, "at") || tokens.is(index, "for")) && tokens.isCapitalized(index + 1);
    }

    private static String nameOf(Phrases.Found found, Tokens tokens) {
        return found.meaning().equals(AS_PRINTED)
                ? tokens.printed(found.from(), endOf(found, tokens))
                : found.meaning();
    }

    private static int endOf(Phrases.Found name, Tokens tokens) {
        int end = name.to();
        while (end < Math.min(tokens.size(), name.from() + LONGEST_NAME) && !endsName(tokens, end)) {
            end++;
        }
        return end;
    }

    /**
     * A name goes on in a country ("in the Sudan") and in its own words ("Eminent International and Regional Experts"),
     * not in a circumstance ("in the fulfilment of its mandate") or with somebody else.
     */
    private static boolean endsName(Tokens tokens, int index) {
        if (tokens.is(index, "and")) {
            return !tokens.isCapitalized(index + 1) || NAMES.at(tokens, index + 1) != null;
        }
        boolean circumstance =
                tokens.is(index, "in") && !tokens.isCapitalized(tokens.is(index + 1, "the") ? index + 2 : index + 1);
        return circumstance || AFTER_NAME.contains(tokens.word(index)) || Verbs.at(tokens, index) != null;
    }
}
