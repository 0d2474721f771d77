package org.placard.helm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One rendered document; places in it are named like {@code spec.template.spec.containers.0.image}. */
record Manifest(Map<?, ?> document) {

    private static final String CONTAINER = "spec.template.spec.containers.0";

    boolean is(String kind, String name) {
        return kind.equals(at("kind")) && name.equals(at("metadata.name"));
    }

    /** What stands at that place; null where there is nothing. */
    Object at(String place) {
        Object found = document;
        for (String step : place.split("\\.")) {
            found = within(found, step);
        }
        return found;
    }

    Object ofPod(String place) {
        return at("spec.template.spec." + place);
    }

    Object ofContainer(String place) {
        return at(CONTAINER + "." + place);
    }

    /** The environment variables that have their value in the manifest. */
    Map<String, Object> environment() {
        Map<String, Object> environment = new LinkedHashMap<>();
        variables().stream()
                .filter(variable -> variable.containsKey("value"))
                .forEach(variable -> environment.put(variable.get("name").toString(), variable.get("value")));
        return environment;
    }

    /** The environment variables that come out of a Secret, as {@code secret/key}. */
    Map<String, String> secrets() {
        Map<String, String> secrets = new LinkedHashMap<>();
        variables().stream()
                .filter(variable -> variable.containsKey("valueFrom"))
                .forEach(variable -> secrets.put(variable.get("name").toString(), secret(new Manifest(variable))));
        return secrets;
    }

    private static String secret(Manifest variable) {
        return variable.at("valueFrom.secretKeyRef.name") + "/" + variable.at("valueFrom.secretKeyRef.key");
    }

    private List<Map<?, ?>> variables() {
        return ((List<?>) Objects.requireNonNull(ofContainer("env")))
                .stream().<Map<?, ?>>map(Map.class::cast).toList();
    }

    private static Object within(Object outer, String step) {
        if (outer instanceof Map<?, ?> map) {
            return map.get(step);
        }
        if (outer instanceof List<?> list && Integer.parseInt(step) < list.size()) {
            return list.get(Integer.parseInt(step));
        }
        return null;
    }
}
