package org.placard.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.placard.platform.Lifter;
import org.placard.platform.Rule;

/** A refusal always names the rule, who can lift it, and how. */
class RuleWordsTest {

    /** The place of an argument that holds the codes. */
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static final Set<String> CODES =
            Arrays.stream(Lifter.values()).map(Lifter::code).collect(Collectors.toSet());

    private final Properties words = Templates.words();

    static Stream<Rule> rules() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.placard").stream()
                        .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(Rule.class::cast);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_says_what_is_wrong_how_it_is_lifted_and_where_it_comes_from(Rule rule) {
        assertThat(words.getProperty("rule." + rule.id())).isNotBlank();
        assertThat(words.getProperty("rule." + rule.id() + ".remedy")).isNotBlank();
        assertThat(words.getProperty("rule." + rule.id() + ".source")).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_says_who_can_lift_it(Rule rule) {
        String lifts = words.getProperty("rule." + rule.id() + ".lifts");
        assertThat(lifts).isNotBlank();
        assertThat(lifts.split(","))
                .doesNotHaveDuplicates()
                .allMatch(code -> CODES.contains(code) || PLACE.matcher(code).matches());
    }

    @ParameterizedTest
    @EnumSource(Lifter.class)
    void whoever_can_lift_a_rule_has_a_name(Lifter lifter) {
        assertThat(words.getProperty("platform.lifts." + lifter.code())).isNotBlank();
    }

    // Words of a rule that is gone would never be missed.
    @Test
    void there_are_no_words_without_their_rule() {
        Set<String> known = rules().map(Rule::id).collect(Collectors.toSet());
        assertThat(words.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("rule."))
                        .map(key -> key.replaceFirst("^rule\\.", "").replaceFirst("\\.(remedy|source|lifts)$", "")))
                .isSubsetOf(known);
    }
}
