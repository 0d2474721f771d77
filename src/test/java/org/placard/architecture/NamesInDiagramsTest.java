package org.placard.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.placard.lifecycle.MessageName;
import org.placard.lifecycle.ProcessBean;
import org.placard.lifecycle.ProcessName;
import org.placard.lifecycle.Step;
import org.springframework.beans.factory.annotation.AnnotatedGenericBeanDefinition;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;

/** Every name in a diagram stands once in Java, and every name in Java stands in a diagram. */
class NamesInDiagramsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.placard");

    private static final List<BpmnModelInstance> DIAGRAMS = Stream.of(
                    new File("bpmn").listFiles((folder, name) -> name.endsWith(".bpmn")))
            .map(Bpmn::readModelFromFile)
            .toList();

    /** Reached from other diagrams only, by a call activity. */
    private static final Set<String> CALLED = Set.of("reminder-ladder");

    @Test
    void processes() {
        Set<String> drawn = drawn(Process.class, Process::getId);
        drawn.removeAll(CALLED);
        assertThat(constants(ProcessName.class, ProcessName::id)).isEqualTo(drawn);
    }

    @Test
    void steps_of_people() {
        assertThat(constants(Step.class, step -> step.process().id() + "/" + step.id()))
                .isEqualTo(drawn(UserTask.class, task -> processOf(task) + "/" + task.getId()));
    }

    @Test
    void messages() {
        assertThat(constants(MessageName.class, MessageName::name)).isEqualTo(drawn(Message.class, Message::getName));
    }

    @Test
    void beans() throws IOException {
        Set<String> drawn = new TreeSet<>();
        DIAGRAMS.forEach(diagram -> drawn.addAll(beansIn(Bpmn.convertToString(diagram))));
        drawn.addAll(beansIn(Files.readString(Path.of("bpmn", "outcome.dmn"))));
        Set<String> coded = CLASSES.stream()
                .filter(one -> one.isAnnotatedWith(ProcessBean.class))
                .map(NamesInDiagramsTest::beanName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(coded).isEqualTo(drawn);
    }

    // ${assignSymbol} and ${sessionDays.opening(execution)}, not ${decision == 'accepted'}
    private static Set<String> beansIn(String xml) {
        return java.util.regex.Pattern.compile("\\$\\{(\\w+)(?:\\.\\w+\\((?:execution)?\\))?}")
                .matcher(xml)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String beanName(JavaClass type) {
        return AnnotationBeanNameGenerator.INSTANCE.generateBeanName(
                new AnnotatedGenericBeanDefinition(type.reflect()), null);
    }

    private static String processOf(UserTask task) {
        return ((BpmnModelInstance) task.getModelInstance())
                .getModelElementsByType(Process.class)
                .iterator()
                .next()
                .getId();
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Set<String> drawn(
            Class<T> type, Function<T, String> name) {
        return DIAGRAMS.stream()
                .flatMap(diagram -> diagram.getModelElementsByType(type).stream())
                .map(name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> Set<String> constants(Class<T> type, Function<T, String> name) {
        return CLASSES.stream()
                .flatMap(one -> one.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(type))
                .filter(field -> field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                .map(field -> name.apply(type.cast(value(field))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Object value(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return reflected.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
