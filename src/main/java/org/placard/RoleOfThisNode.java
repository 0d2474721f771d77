package org.placard;

import java.util.Set;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/**
 * Leaves out what this node is not for: with the profile {@code engine} alone no notifiers run, with {@code notifier}
 * alone nothing but them; with neither, or both, everything.
 */
class RoleOfThisNode implements TypeFilter, EnvironmentAware {

    private static final String BASE = "org.placard.";
    private static final Set<String> SHARED = Set.of("platform");

    private boolean engineOnly;
    private boolean notifierOnly;

    @Override
    public void setEnvironment(Environment environment) {
        boolean engine = environment.matchesProfiles("engine");
        boolean notifier = environment.matchesProfiles("notifier");
        engineOnly = engine && !notifier;
        notifierOnly = notifier && !engine;
    }

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory factory) {
        String module = moduleOf(type.getClassMetadata().getClassName());
        if (module.isEmpty() || SHARED.contains(module)) {
            return false;
        }
        return module.equals("notify") ? engineOnly : notifierOnly;
    }

    private static String moduleOf(String className) {
        if (!className.startsWith(BASE)) {
            return "";
        }
        int end = className.indexOf('.', BASE.length());
        return end < 0 ? "" : className.substring(BASE.length(), end);
    }
}
