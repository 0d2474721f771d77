package org.placard.paths;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Lets tests that are marked so run after all others, and keeps which those are. All others stay in their order. */
public final class PathsLast implements ClassOrderer {

    private static Set<Class<?>> run = Set.of();

    /** The classes of this run. */
    static Set<Class<?>> run() {
        return run;
    }

    @Override
    public void orderClasses(ClassOrdererContext context) {
        Set<Class<?>> classes = context.getClassDescriptors().stream()
                .map(ClassDescriptor::getTestClass)
                .collect(Collectors.toSet());
        if (classes.contains(PathsTest.class)) {
            run = classes;
        }
        context.getClassDescriptors().sort(Comparator.comparing(descriptor -> descriptor.isAnnotated(RunsLast.class)));
    }
}
