package org.placard.notify;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.placard.Placard;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A notifier node on real servers, with a database of its own that holds all tables, and short waits. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Placard.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.profiles.active=notifier",
            "spring.flyway.enabled=true",
            "spring.datasource.hikari.connection-timeout=1000",
            "placard.notify.from=Placard <placard@placard.example>",
            "placard.notify.back-off=100ms",
            "placard.notify.longest-back-off=500ms",
            "placard.notify.claim=2s"
        })
@interface NotifierTest {}
