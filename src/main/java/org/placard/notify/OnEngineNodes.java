package org.placard.notify;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Profile;

/** Marks beans that a node with the profile {@code notifier} alone leaves out: pages, and what open pages are told. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Profile("engine | !notifier")
public @interface OnEngineNodes {}
