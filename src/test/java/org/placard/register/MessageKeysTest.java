package org.placard.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placard.journal.contract.EventTypes;

/** The words of the pages and the places where they are used belong together. */
class MessageKeysTest {

    /** Words that only pages use; those of refusals, steps and notices have tests beside their owners. */
    private static final Pattern OF_PAGES = Pattern.compile(
            "(register|audit|contract|inbox|calendars?|notices|webhooks|live|drafts\\.(review|kind)|platform\\.when)\\..+");

    private static final Pattern USED = Pattern.compile("#\\{([a-z][\\w.-]*)[}(]");
    private static final Pattern QUOTED = Pattern.compile("['\"]((?:[a-z]+)\\.[\\w.-]*[\\w.-])['\"]");

    @Test
    void every_key_that_a_template_uses_has_words() {
        Set<String> used = Templates.all().values().stream()
                .flatMap(text -> USED.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(bundles()).containsAll(used);
    }

    @Test
    void every_word_is_used_somewhere() {
        Set<String> mentioned = mentioned();
        Set<String> starts = mentioned.stream()
                .filter(one -> one.endsWith(".") || one.endsWith("-"))
                .collect(Collectors.toSet());
        List<String> forgotten = bundles().stream()
                .filter(key -> OF_PAGES.matcher(key).matches())
                .filter(key -> !mentioned.contains(key))
                .filter(key -> starts.stream().noneMatch(key::startsWith))
                .toList();
        assertThat(forgotten).isEmpty();
    }

    @Test
    void every_event_has_words() {
        Pattern type = Pattern.compile("org\\.placard\\.(.+)\\.v1");
        assertThat(EventTypes.all().keySet())
                .allMatch(name -> bundles().contains(type.matcher(name).replaceFirst("register.event.$1")));
    }

    @Test
    void every_process_has_words() throws IOException {
        try (Stream<Path> diagrams = Files.list(Path.of("bpmn"))) {
            assertThat(diagrams.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".bpmn")))
                    .isNotEmpty()
                    .allMatch(name -> bundles().contains("register.process." + name.replace(".bpmn", "")));
        }
    }

    private static Set<String> mentioned() {
        Set<String> mentioned = new TreeSet<>();
        Stream.concat(Templates.all().values().stream(), javaSources().stream()).forEach(text -> {
            USED.matcher(text).results().forEach(found -> mentioned.add(found.group(1)));
            QUOTED.matcher(text).results().forEach(found -> mentioned.add(found.group(1)));
        });
        return mentioned;
    }

    private static List<String> javaSources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Templates::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> bundles() {
        return Templates.words().stringPropertyNames();
    }
}
