package org.placard;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.modulith.Modulithic;

/** Starts Placard: profile {@code engine}, profile {@code notifier}, or, with neither, both. */
@Modulithic(systemName = "Placard")
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        nameGenerator = BeanNames.class,
        excludeFilters = {
            @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @Filter(type = FilterType.CUSTOM, classes = RoleOfThisNode.class)
        })
public class Placard {

    public static void main(String[] args) {
        SpringApplication.run(Placard.class, args);
    }
}
