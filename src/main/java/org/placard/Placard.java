package org.placard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.placard.audit.VerifyCommand;
import org.placard.extract.ExtractCommand;
import org.placard.inbox.RedriveInboxCommand;
import org.placard.journal.ReplayCommand;
import org.placard.journal.reconcile.EventComparison;
import org.placard.notify.RedriveCommand;
import org.placard.notify.reconcile.LedgerComparison;
import org.placard.platform.reconcile.ReconcileCommand;
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
 * word verifies the journal instead, {@code replay} has events sent again, {@code redrive} tries again what the notifiers
 * set aside, {@code redrive-inbox} what the inbox did, {@code reconcile} compares journal, topic and ledger, {@code extract}
 * reads texts; they end without having started anything.
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
            case "redrive-inbox" ->
                System.exit(new RedriveInboxCommand(System.getenv(), System.out, System.err).run(rest));
            case "reconcile" -> System.exit(reconcile(System.getenv()).run(rest));
            case "extract" -> System.exit(ExtractCommand.onStandardOutput().run(rest));
            default -> SpringApplication.run(Placard.class, args);
        }
    }

    /** {@code reconcile}, with the settings of this environment. */
    public static ReconcileCommand reconcile(Map<String, String> environment) {
        return ReconcileCommand.onStandardOutput(environment, List.of(EventComparison::in, LedgerComparison::in));
    }
}
