package org.placard.practice.chaos;

import java.util.stream.Stream;
import org.placard.Placard;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A node of Placard as it is, with a watch over what it says to database and broker. Arguments: conductor, name, settings. */
public final class WatchedNode {

    private WatchedNode() {}

    public static void main(String[] args) {
        Watch.connect(Integer.parseInt(args[0]), args[1]);
        SpringApplication node = new SpringApplicationBuilder(Placard.class)
                .initializers(context -> context.getBeanFactory().addBeanPostProcessor(new WatchedDatabase()))
                .build();
        node.run(Stream.of(args).skip(2).toArray(String[]::new));
    }
}
