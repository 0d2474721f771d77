package org.placard;

import java.util.Set;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/**
 * Leaves out what this node is not for: with the profile {@code notifier} alone there is nothing but the notifiers, and
 * none of the pages. What runs on notifiers' nodes only says so itself, so that with {@code engine} alone no notifier
 * runs, but people manage what they are told of; with neither profile, or both, there is everything.
 */
class RoleOfThisNode implements TypeFilter, EnvironmentAware {

    private static final String BASE = "org.placard.";
    private static final Set<String> SHARED = Set.of("platform");

    private boolean notifierOnly;

    @Override
    public void setEnvironment(Environment environment) {
        boolean engine = environment.matchesProfiles("engine");
        boolean notifier = environment.matchesProfiles("notifier");
        notifierOnly = notifier && !engine;
    }

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory factory) {
        String module = moduleOf(type.getClassMetadata().getClassName());
        if (module.isEmpty() || SHARED.contains(module)) {
            return false;
        }
        boolean ofNotifiers =
                module.equals("notify") && !isPage(type.getClassMetadata().getClassName());
        return notifierOnly && !ofNotifiers;
    }

    // People sign in where the engine runs.
    private static boolean isPage(String className) {
        return className.contains(".web.");
    }

    private static String moduleOf(String className) {
        if (!className.startsWith(BASE)) {
            return "";
        }
        int end = className.indexOf('.', BASE.length());
        return end < 0 ? "" : className.substring(BASE.length(), end);
    }
}
