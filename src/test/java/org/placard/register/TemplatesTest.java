package org.placard.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placard.register.Templates.Tag;

/** What every template has to keep to, so that pages stay safe, readable for all, and easy to translate. */
class TemplatesTest {

    private static final Set<String> CONTROLS = Set.of("input", "select", "textarea");
    private static final Pattern ON = Pattern.compile("(th:)?on[a-z]+");

    private static final Pattern WORDS = Pattern.compile(">([^<>]*\\p{L}[^<>]*)<");

    @Test
    void no_template_has_a_script_or_a_style_of_its_own() {
        assertThat(Templates.tags())
                .noneMatch(tag -> tag.name().equals("style"))
                .noneMatch(tag -> tag.name().equals("script") && !tag.has("th:src"))
                .noneMatch(tag -> tag.has("style", "th:style", "th:styleappend"))
                .noneMatch(tag -> tag.attributes().keySet().stream()
                        .anyMatch(name -> ON.matcher(name).matches()));
    }

    // What people wrote is only ever escaped text.
    @Test
    void no_template_writes_text_as_html() {
        assertThat(Templates.all().values()).noneMatch(text -> text.contains("utext") || text.contains("[("));
    }

    // Thymeleaf replaces first and asks for conditions later: the condition would be lost without a word.
    @Test
    void no_element_is_replaced_on_a_condition_of_its_own() {
        assertThat(Templates.tags())
                .noneMatch(tag -> tag.has("th:replace", "th:insert") && tag.has("th:if", "th:unless", "th:each"));
    }

    @Test
    void no_variable_bears_a_name_that_thymeleaf_keeps_for_itself() {
        Pattern reserved = Pattern.compile("(.*[(, ]|)(session|param|application)( *[,)=:].*|)");
        assertThat(Templates.tags())
                .flatExtracting(tag -> Stream.of("th:fragment", "th:with", "th:each")
                        .map(name -> tag.attributes().getOrDefault(name, ""))
                        .toList())
                .noneMatch(names -> reserved.matcher(names).matches());
    }

    @Test
    void every_control_has_a_label() {
        assertThat(Templates.tags())
                .filteredOn(tag -> CONTROLS.contains(tag.name()))
                .filteredOn(tag -> !"hidden".equals(tag.attributes().get("type")))
                .allMatch(TemplatesTest::isLabelled);
    }

    @Test
    void every_form_that_does_more_than_ask_posts_through_thymeleaf_so_that_it_carries_a_token() {
        assertThat(Templates.tags())
                .filteredOn(tag -> tag.name().equals("form") && !tag.has("th:replace"))
                .filteredOn(tag -> !tag.attributes().getOrDefault("action", "").endsWith("/preview"))
                .filteredOn(tag -> !"get".equals(tag.attributes().get("method")))
                .allMatch(tag ->
                        tag.has("th:action") && "post".equals(tag.attributes().get("method")));
    }

    @Test
    void every_word_on_a_page_comes_from_a_bundle() {
        List<String> bare = Templates.all().entrySet().stream()
                .flatMap(template -> Templates.tags(template.getKey(), template.getValue()).stream()
                        .filter(tag -> hasWords(template.getValue(), tag))
                        .filter(tag -> !tag.has("th:text", "th:replace", "th:insert"))
                        .map(tag -> template.getKey() + ": <" + tag.name() + "> " + tag.attributes()))
                .toList();
        assertThat(bare).isEmpty();
    }

    @Test
    void every_description_for_those_who_do_not_see_comes_from_a_bundle() {
        assertThat(Templates.tags())
                .noneMatch(tag -> tag.has("aria-label") && !tag.has("th:aria-label"))
                .noneMatch(tag -> tag.has("title", "placeholder"))
                .noneMatch(tag ->
                        tag.name().equals("img") && !"".equals(tag.attributes().get("alt")));
    }

    @Test
    void every_step_that_waits_for_a_person_has_its_form_and_its_place() {
        String acts = Templates.all().get("files/acts.html");
        List<String> steps = Bpmn.userTasks();
        assertThat(steps).isNotEmpty().allMatch(step -> acts.contains("th:fragment=\"" + step + "("));
        assertThat(Stages.ORDER).containsExactlyInAnyOrderElementsOf(steps);
    }

    private static boolean isLabelled(Tag control) {
        String text = Templates.all().get(control.file());
        String before = text.substring(0, control.at());
        boolean within = before.lastIndexOf("<label") > before.lastIndexOf("</label>");
        String id =
                control.attributes().getOrDefault("th:id", control.attributes().get("id"));
        return within
                || id != null
                        && Stream.of("th:for=\"" + id + "\"", " for=\"" + id + "\"")
                                .anyMatch(text::contains);
    }

    private static boolean hasWords(String text, Tag tag) {
        int end = endOf(text, tag.at());
        var words = WORDS.matcher(text).region(end, text.length());
        return words.lookingAt();
    }

    private static int endOf(String text, int start) {
        char quote = 0;
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote == 0 && c == '>') {
                return at;
            }
            quote = quote == 0 && (c == '"' || c == '\'') ? c : quote == c ? 0 : quote;
        }
        return text.length();
    }
}
