package org.placard.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The documents of the contract as they are published, by path: {@code schemas/draft-tabled.v1.json}. */
@Component
public class ContractFiles {

    static final String DOCUMENT = "asyncapi.yaml";

    private static final String ROOT = "contract/";

    private final Map<String, String> files = new TreeMap<>();

    public ContractFiles() {
        try {
            load("classpath:" + ROOT + DOCUMENT);
            load("classpath*:" + ROOT + "schemas/**/*.json");
            load("classpath*:" + ROOT + "examples/**/*.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty where the contract has no such file; nothing else can be read by this. */
    public Optional<String> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    Map<String, String> schemas() {
        return startingWith("schemas/");
    }

    /** @throws IllegalStateException if a document names a file that is not there */
    String get(String path) {
        return find(path).orElseThrow(() -> new IllegalStateException("The contract has no file " + path));
    }

    private Map<String, String> startingWith(String folder) {
        Map<String, String> found = new TreeMap<>(files);
        found.keySet().removeIf(path -> !path.startsWith(folder));
        return found;
    }

    private void load(String pattern) throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            String url = file.getURL().toString();
            files.put(
                    url.substring(url.lastIndexOf("/" + ROOT) + ROOT.length() + 1),
                    file.getContentAsString(StandardCharsets.UTF_8));
        }
    }
}
