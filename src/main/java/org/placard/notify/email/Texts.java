package org.placard.notify.email;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The texts of notices, {@code messages/notify}, in English and in whatever languages there are. A text that another
 * language lacks makes the whole notice English: half a letter in each is worse than one that a dictionary can help with.
 */
final class Texts {

    /** The language has no words for something that English has words for. */
    static final class Missing extends RuntimeException {

        Missing(String key, Locale language) {
            super(key + " in " + language);
        }
    }

    private static final List<String> TRANSLATIONS = List.of("ar", "zh", "fr", "ru", "es");

    private final Map<String, Properties> byLanguage;

    /** @param byLanguage English ({@code en}) at least */
    Texts(Map<String, Properties> byLanguage) {
        this.byLanguage = Map.copyOf(byLanguage);
    }

    /** Those that ship with Placard. */
    static Texts shipped() {
        Map<String, Properties> all = new TreeMap<>();
        all.put("en", english());
        for (String language : TRANSLATIONS) {
            String file = "/messages/notify_" + language + ".properties";
            if (Texts.class.getResource(file) != null) {
                all.put(language, read(file));
            }
        }
        return new Texts(all);
    }

    static Properties english() {
        return read("/messages/notify.properties");
    }

    /** Says it in the language, or all of it in English. */
    <T> T in(String language, Function<Locale, T> saying) {
        if (byLanguage.containsKey(language)) {
            try {
                return saying.apply(Locale.forLanguageTag(language));
            } catch (Missing e) {
                return saying.apply(Locale.ENGLISH);
            }
        }
        return saying.apply(Locale.ENGLISH);
    }

    /** @throws Missing if only English has it */
    String get(String key, Locale language) {
        String text = optional(key, null, language);
        if (text == null) {
            throw new IllegalStateException("there is no text " + key);
        }
        return text;
    }

    /** @throws Missing if only English has it */
    String optional(String key, String otherwise, Locale language) {
        String text = byLanguage.get(language.getLanguage()).getProperty(key);
        if (text != null) {
            return text;
        }
        if (byLanguage.get("en").containsKey(key)) {
            throw new Missing(key, language);
        }
        return otherwise;
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
