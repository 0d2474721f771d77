package org.placard.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.placard.Placard;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;

/** The walls of the design. Each says in words why it stands. */
class WallsTest {

    private static final JavaClasses PLACARD = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.placard");

    @Test
    void modules_use_only_what_they_say_they_use() {
        ApplicationModules.of(Placard.class).verify();
    }

    @Test
    void the_engine_stays_behind_its_gate() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.placard.lifecycle..", "..process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .because("the way to a maintained fork of the engine has to stay short")
                .check(PLACARD);
    }

    @Test
    void kafka_is_known_to_the_journal_the_inbox_and_the_notifiers_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.placard.journal..",
                        "org.placard.inbox..",
                        "org.placard.notify..",
                        "org.placard.platform.topics..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..")
                .because(
                        "what is sent must be what was journalled: there is one way out; what other systems report is taken"
                                + " once: there is one way in; the topics of both are made in one place")
                .check(PLACARD);
    }

    @Test
    void nothing_depends_on_pages_or_delegates() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..web..", "..process..", "..security..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.placard.*.web..", "org.placard.*.process..")
                .because("a use case does not know who calls it")
                .check(PLACARD);
    }

    @Test
    void delegates_call_services_and_keep_away_from_tables() {
        noClasses()
                .that()
                .resideInAPackage("org.placard.*.process..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql..")
                .because("a delegate reads its key, calls one service and ends")
                .check(PLACARD);
    }

    @Test
    void nobody_knows_a_notifier() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.placard.notify..")
                .and()
                .doNotHaveFullyQualifiedName(Placard.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.placard.notify..")
                .because("notifiers hear of what happened from Kafka, like everybody else")
                .check(PLACARD);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.placard.platform.PracticeClock")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("one clock drives code and engine, and practice moves it")
                .check(PLACARD);
    }

    @Test
    void every_endpoint_names_who_may_call_it() {
        methods()
                .that(handleRequests())
                .should(nameWhoMayCallThem())
                .because("what is not allowed by name is denied")
                .check(PLACARD);
    }

    @Test
    void business_modules_speak_no_servlet() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..web..", "..security..", "org.placard.notify..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..")
                .because("pages and REST are two of several ways in")
                .check(PLACARD);
    }

    @Test
    void the_reader_of_texts_needs_no_framework() {
        classes()
                .that()
                .resideInAPackage("org.placard.texts..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.placard.texts..",
                        "java..",
                        "javax.xml..",
                        "org.springframework.modulith..",
                        "org.jspecify..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..")
                .because("it also runs as a command without any server; the parser of XML is Java's own")
                .check(PLACARD);
    }

    @Test
    void one_package_opens_pdf_files() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.placard.texts.pdf..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
                .because("what a PDF file may cost is bounded there, and nowhere else")
                .check(PLACARD);
    }

    private static DescribedPredicate<JavaMethod> handleRequests() {
        return DescribedPredicate.describe(
                "handle requests", method -> method.isMetaAnnotatedWith(RequestMapping.class));
    }

    private static ArchCondition<JavaMethod> nameWhoMayCallThem() {
        return new ArchCondition<>("name who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean named = method.isAnnotatedWith(PreAuthorize.class)
                        || method.getOwner().isAnnotatedWith(PreAuthorize.class);
                events.add(new SimpleConditionEvent(method, named, method.getFullName()));
            }
        };
    }
}
