package org.placard.lifecycle;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/** Marks a bean that diagrams may name. The engine sees no other bean. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface ProcessBean {

    @AliasFor(annotation = Component.class, attribute = "value")
    String value() default "";
}
