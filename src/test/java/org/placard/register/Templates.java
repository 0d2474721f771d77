package org.placard.register;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The templates and their words as they stand in the sources. */
final class Templates {

    private static final List<Path> FOLDERS =
            List.of(Path.of("src/main/resources/templates"), Path.of("src/practice/resources/templates"));

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG =
            Pattern.compile("<([a-zA-Z][\\w:]*)((?:\\s+[\\w:-]+(?:=(?:\"[^\"]*\"|'[^']*'))?)*)\\s*/?>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)(?:=(?:\"([^\"]*)\"|'([^']*)'))?");

    private Templates() {}

    /** An element's start tag: where it stands, its name, and its attributes. */
    record Tag(String file, String name, Map<String, String> attributes, int at) {

        boolean has(String... names) {
            return Stream.of(names).anyMatch(attributes::containsKey);
        }
    }

    /** Name to text, without comments. */
    static Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".html"))
                        .forEach(file -> all.put(folder.relativize(file).toString(), read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    static List<Tag> tags() {
        return all().entrySet().stream()
                .flatMap(template -> tags(template.getKey(), template.getValue()).stream())
                .toList();
    }

    static List<Tag> tags(String file, String text) {
        return TAG.matcher(text)
                .results()
                .map(found -> new Tag(file, found.group(1), attributes(found.group(2)), found.start()))
                .toList();
    }

    static String read(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of all message bundles. */
    static Properties words() {
        Properties all = new Properties();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.filter(one -> !one.getFileName().toString().contains("_"))
                    .toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    all.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new TreeMap<>();
        for (MatchResult found : ATTRIBUTE.matcher(text).results().toList()) {
            attributes.put(found.group(1), found.group(2) == null ? "" : found.group(2));
        }
        return attributes;
    }
}
