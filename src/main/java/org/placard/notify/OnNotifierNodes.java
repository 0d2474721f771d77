package org.placard.notify;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Profile;

/** Marks beans that a node with the profile {@code engine} alone leaves out: what reads the topic and delivers. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Profile("notifier | !engine")
public @interface OnNotifierNodes {}
