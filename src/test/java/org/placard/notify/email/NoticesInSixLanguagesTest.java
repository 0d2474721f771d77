package org.placard.notify.email;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.journal.contract.DomainEvent;
import org.placard.journal.contract.DraftDeferred;
import org.placard.journal.contract.DraftRef;
import org.placard.journal.contract.EventTypes;
import org.placard.journal.contract.GroupJoinedSponsors;
import org.placard.journal.contract.InitiativeAnnounced;
import org.placard.journal.contract.MeetingPlanned;
import org.placard.journal.contract.SeparateVoteRequested;
import org.placard.journal.contract.SessionDates;
import org.placard.journal.contract.SessionOpened;
import org.placard.journal.contract.SymbolAssigned;
import org.placard.notify.Links;
import org.placard.notify.Samples;
import org.placard.notify.StateNames;

/** A delegate who reads French, Spanish, Russian, Arabic or Chinese reads all of a notice in it. */
class NoticesInSixLanguagesTest {

    private static final Map<String, Properties> BUNDLES = Map.of(
            "en", bundle(""),
            "fr", bundle("_fr"),
            "es", bundle("_es"),
            "ru", bundle("_ru"),
            "ar", bundle("_ar"),
            "zh", bundle("_zh"));

    /** Names of days and months, and ordinals of single numbers: no two languages need the same ones. */
    private static final Predicate<String> OF_ONE_LANGUAGE =
            Pattern.compile("\\d$").asPredicate();

    private static final Pattern PLACE = Pattern.compile("\\{[A-Za-z.]*}");

    /** What is written in Latin letters in every language. */
    private static final Pattern LATIN = Pattern.compile("A/HRC/[\\w./]+|https:\\S+|Placard|core group");

    private static final Map<String, String> SCRIPTS =
            Map.of("ru", "\\p{IsCyrillic}", "ar", "\\p{InArabic}", "zh", "\\p{IsHan}");

    private final Wording wording =
            new Wording(Texts.shipped(), new Links(URI.create("https://placard.example/")), new StateNames());

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ru", "ar", "zh"})
    void a_bundle_has_every_key_of_the_english_one(String language) {
        assertThat(keys(language)).containsAll(keys("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "ru", "ar", "zh"})
    void what_english_needs_no_words_for_has_words_in_all_others(String language) {
        assertThat(keys(language)).isEqualTo(keys("fr"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ru", "ar", "zh"})
    void a_text_names_the_same_parts_in_every_language(String language) {
        keys("en").stream()
                .filter(key -> !key.startsWith("notify.format."))
                .forEach(key -> assertThat(places(language, key)).as(key).isEqualTo(places("en", key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ru", "ar", "zh"})
    void no_sentence_is_left_in_english(String language) {
        keys("en").stream()
                .filter(key -> key.endsWith(".subject") || key.endsWith(".body"))
                .filter(key -> words(language, key).equals(words("en", key)))
                .forEach(key -> assertThat(words(language, key)).as(key).isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "ar", "zh"})
    void every_text_is_in_the_letters_of_its_language(String language) {
        keys(language).stream()
                .filter(key -> !key.startsWith("notify.format.") && !key.equals("notify.language"))
                .forEach(key -> assertThat(foreign(language, words(language, key)))
                        .as(key)
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
    void every_event_is_told_in_full_whether_all_is_known_or_little(String language) {
        for (Class<? extends DomainEvent> type : types()) {
            for (DomainEvent event : List.of(TrueToLife.event(type), Samples.whole(type), Samples.sparse(type))) {
                Words words = wording.wordsFor(event, Samples.FILE, language);

                assertThat(words.language().toLanguageTag()).isEqualTo(language);
                assertThat(words.subject()).as(event.type()).isNotBlank().doesNotContain("\n");
                assertThat(words.subject() + words.text())
                        .as(event.type())
                        .doesNotContain("{", "}", "null", "notify.", "\\n", " ,", ": ,");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "ar", "zh"})
    void nothing_coded_comes_through_as_it_is(String language) {
        for (Class<? extends DomainEvent> type : types()) {
            Words words = wording.wordsFor(TrueToLife.event(type), Samples.FILE, language);

            assertThat(foreign(language, words.subject() + words.text()))
                    .as(type.getSimpleName())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es"})
    void nothing_coded_comes_through_in_latin_letters_either(String language) {
        for (Class<? extends DomainEvent> type : types()) {
            Words words = wording.wordsFor(TrueToLife.event(type), Samples.FILE, language);

            assertThat(words.subject() + words.text())
                    .as(type.getSimpleName())
                    .doesNotContainPattern("\\b(CHN|PSE|President|High Commissioner|Group of|report|submission"
                            + "|recorded-vote|adopted|extended|cosponsorship|concept-note|P4W|HRC/49|OP 5)\\b");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr | lundi 1er mars 2021, 15 h 00
                    es | lunes 1 de marzo de 2021, 15.00 horas
                    ru | понедельник, 1 марта 2021 года, 15:00
                    ar | الاثنين، 1 آذار/مارس 2021، الساعة 15:00
                    zh | 2021年3月1日星期一 15:00
                    """)
    void a_moment_is_written_as_the_united_nations_write_it(String language, String moment) {
        var planned =
                new MeetingPlanned(Samples.DRAFT, Samples.REPORT, Instant.parse("2021-03-01T14:00:00Z"), 120, "XX");

        assertThat(told(planned, language).text().replace('\u00a0', ' ')).contains(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 43, La 43e session est ouverte",
        "fr, S-36, La 36e session extraordinaire est ouverte",
        "fr, OM-1, La 1re session d’organisation est ouverte",
        "es, 46, Apertura del 46º período de sesiones",
        "es, 43, Apertura del 43er período de sesiones",
        "es, S-31, Apertura del 31er período extraordinario de sesiones",
        "ru, S-36, 36-я специальная сессия открыта",
        "ar, S-36, افتُتحت الدورة الاستثنائية 36",
        "zh, 43, 第43届会议开幕",
        "zh, S-36, 第36届特别会议开幕"
    })
    void a_session_is_called_by_its_ordinal(String language, String session, String subject) {
        LocalDate day = LocalDate.of(2020, 2, 24);

        assertThat(told(new SessionOpened(new SessionDates(session, day, day, null, null, null)), language)
                        .subject())
                .isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource({"fr, à la 46e session", "es, hasta el 46º período de sesiones", "ru, до 46-й сессии"})
    void the_session_to_which_a_draft_is_deferred_stands_in_its_case(String language, String where) {
        assertThat(told(new DraftDeferred(Samples.DRAFT, "46", "time"), language)
                        .text())
                .contains(where + ".\n");
    }

    @Test
    void paragraphs_groups_and_the_president_have_names() {
        var vote = new SeparateVoteRequested(Samples.DRAFT, "CHN", List.of("PP 3", "OP 5"));
        var joined = new GroupJoinedSponsors(Samples.DRAFT, "Group of Arab States", "PSE", "additional");
        var announced = new InitiativeAnnounced(Samples.DRAFT, "43", "3", "President");

        assertThat(told(vote, "zh").text()).contains("请求国：中国\n段落：序言部分第3段、执行部分第5段\n");
        assertThat(told(joined, "ru").text()).contains("Группа: Группа арабских государств\n");
        assertThat(told(announced, "es").text()).contains("Anunciada por: Presidente del Consejo\n");
    }

    @Test
    void what_is_not_arabic_cannot_disturb_an_arabic_sentence() {
        DraftRef draft = new DraftRef(Samples.FILE, "43/...", "Peace \u202Eecaep\u2069 (first part)");

        assertThat(told(new SymbolAssigned(draft, "A/HRC/43/L.31"), "ar").text())
                .startsWith(
                        "سيصدر مشروعكم «\u2068Peace ecaep (first part)\u2069» تحت الرمز \u2068A/HRC/43/L.31\u2069.\n");
    }

    /** A reader of mail takes the direction of a paragraph from its first letter outside of isolates. */
    @Test
    void every_subject_and_paragraph_in_arabic_begins_with_an_arabic_letter() {
        Pattern isolated = Pattern.compile("\u2068[^\u2069]*\u2069");
        for (Class<? extends DomainEvent> type : types()) {
            Words words = told(TrueToLife.event(type), "ar");

            assertThat(Stream.concat(Stream.of(words.subject()), words.text().lines())
                            .map(line -> isolated.matcher(line).replaceAll(""))
                            .filter(line -> !line.isBlank() && !line.startsWith("https:")))
                    .as(type.getSimpleName())
                    .allMatch(line -> line.matches("\\p{InArabic}.*"));
        }
    }

    private static Collection<Class<? extends DomainEvent>> types() {
        return EventTypes.all().values();
    }

    private Words told(DomainEvent event, String language) {
        return wording.wordsFor(event, Samples.FILE, language);
    }

    private static Set<String> keys(String language) {
        return BUNDLES.get(language).stringPropertyNames().stream()
                .filter(OF_ONE_LANGUAGE.negate())
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> places(String language, String key) {
        return PLACE.matcher(BUNDLES.get(language).getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }

    private static String words(String language, String key) {
        return PLACE.matcher(BUNDLES.get(language).getProperty(key)).replaceAll("");
    }

    private static List<String> foreign(String language, String text) {
        return Pattern.compile("[\\p{L}&&[^" + SCRIPTS.get(language) + "]]+")
                .matcher(LATIN.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Properties bundle(String language) {
        String path = "/messages/notify" + language + ".properties";
        Properties bundle = new Properties();
        try (Reader in = new InputStreamReader(
                NoticesInSixLanguagesTest.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            bundle.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }
}
