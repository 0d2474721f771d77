package org.placard;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Placard: profile {@code engine}, profile {@code notifier}, or, with neither, both. */
@SpringBootApplication
public class Placard {

    public static void main(String[] args) {
        SpringApplication.run(Placard.class, args);
    }
}
