package org.placard.inbox;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placard.contract.Schemas;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
import org.placard.platform.Refusal;
import org.placard.platform.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes one message: once, whole or not at all. */
@Service
class TakingMessages {

    private static final Logger log = LoggerFactory.getLogger(TakingMessages.class);

    private final Schemas schemas;
    private final Map<String, ReportTaker> takers;
    private final TakenMessages taken;
    private final AsideMessages aside;
    private final InboxMeters meters;
    private final TransactionTemplate transaction;

    TakingMessages(
            Schemas schemas,
            List<ReportTaker> takers,
            TakenMessages taken,
            AsideMessages aside,
            InboxMeters meters,
            PlatformTransactionManager transactions) {
        this.schemas = schemas;
        this.takers = takers.stream().collect(Collectors.toMap(ReportTaker::type, Function.identity()));
        this.taken = taken;
        this.aside = aside;
        this.meters = meters;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What became of a message. */
    enum Outcome {
        TAKEN,
        DUPLICATE,
        ASIDE
    }

    /**
     * Has the message take effect, drops it if it had before, or sets it aside.
     *
     * @throws RuntimeException if it can be tried again later: the database is away, or another command was in the way
     */
    Outcome take(Letter letter) {
        return take(letter, refusal -> aside.put(letter, refusal));
    }

    /**
     * The same for a message that is set aside under this number.
     *
     * @throws RuntimeException if it can be tried again later
     */
    Outcome again(long number, Letter letter) {
        return take(letter, refusal -> aside.keep(number, letter, refusal));
    }

    private Outcome take(Letter letter, Consumer<Refusal> setAside) {
        Trace trace = traceOf(letter);
        try (trace) {
            Outcome outcome = outcome(letter, setAside);
            meters.count(outcome);
            return outcome;
        }
    }

    // Who takes a message again is the cause of what follows; else its sender is.
    private static Trace traceOf(Letter letter) {
        return Trace.current().isPresent() ? Trace.continued() : Trace.begun(letter.attribute("traceparent"));
    }

    private Outcome outcome(Letter letter, Consumer<Refusal> setAside) {
        try {
            Report report = sound(letter.open());
            boolean fresh = transaction.execute(status -> takeEffect(report, letter.attribute("id")));
            return fresh ? Outcome.TAKEN : Outcome.DUPLICATE;
        } catch (Refusal refusal) {
            return refused(letter, refusal, setAside);
        } catch (RuntimeException e) {
            if (Trouble.passes(e)) {
                throw e;
            }
            log.error("Message {} of {} could not be taken", letter.attribute("id"), letter.attribute("source"), e);
            return refused(letter, new Refusal(InboxRule.FAULT, "message", e.toString()), setAside);
        }
    }

    private boolean takeEffect(Report report, String id) {
        aside.taken(report.source(), id);
        if (!taken.note(report.source(), id, report.type())) {
            return false;
        }
        return Actors.as(Actor.system(report.source()), () -> {
            takers.get(report.type()).take(report);
            return true;
        });
    }

    private Outcome refused(Letter letter, Refusal refusal, Consumer<Refusal> setAside) {
        setAside.accept(refusal);
        log.warn(
                "Message {} of {} is set aside: {}",
                letter.attribute("id"),
                letter.attribute("source"),
                refusal.toString());
        return Outcome.ASIDE;
    }

    private Report sound(Report report) {
        if (!schemas.know(report.type()) || !takers.containsKey(report.type())) {
            throw new Refusal(InboxRule.UNKNOWN_TYPE, "ce_type", report.type());
        }
        List<String> faults = schemas.faults(report.type(), report.data());
        if (!faults.isEmpty()) {
            throw new Refusal(InboxRule.DOES_NOT_FIT, "value", report.type(), String.join("; ", faults));
        }
        return report;
    }
}
