package org.placard;

import java.util.Arrays;
import org.placard.audit.VerifyCommand;
import org.placard.extract.ExtractCommand;
import org.placard.notify.RedriveCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.modulith.Modulithic;

/**
 * Starts Placard: profile {@code engine}, profile {@code notifier}, or, with neither, both. {@code verify} as the first
 * word verifies the journal instead, {@code extract} reads texts, {@code redrive} drives again what was set aside; all
 * end without having started anything.
 */
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
        String command = args.length == 0 ? "" : args[0];
        String[] rest = Arrays.copyOfRange(args, Math.min(1, args.length), args.length);
        if (command.equals("verify")) {
            System.exit(new VerifyCommand(System.getenv(), System.out, System.err).run(rest));
        }
        if (command.equals("redrive")) {
            System.exit(new RedriveCommand(System.getenv(), System.out, System.err).run(rest));
        }
        if (command.equals("extract")) {
            System.exit(ExtractCommand.onStandardOutput().run(rest));
        }
        SpringApplication.run(Placard.class, args);
    }
}
