package org.placard;

import java.util.Arrays;
import org.placard.audit.VerifyCommand;
import org.placard.extract.ExtractCommand;
import org.placard.journal.ReplayCommand;
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
 * word verifies the journal instead, {@code replay} has events sent again, {@code redrive} tries again what was set
 * aside, {@code extract} reads texts; they end without having started anything.
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
        switch (command) {
            case "verify" -> System.exit(new VerifyCommand(System.getenv(), System.out, System.err).run(rest));
            case "replay" -> System.exit(new ReplayCommand(System.getenv(), System.out, System.err).run(rest));
            case "redrive" -> System.exit(new RedriveCommand(System.getenv(), System.out, System.err).run(rest));
            case "extract" -> System.exit(ExtractCommand.onStandardOutput().run(rest));
            default -> SpringApplication.run(Placard.class, args);
        }
    }
}
