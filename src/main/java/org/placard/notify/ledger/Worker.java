package org.placard.notify.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placard.notify.Channel;
import org.placard.notify.Delivery;
import org.placard.notify.FinalFailure;
import org.placard.notify.Notice;
import org.placard.notify.RetryableFailure;
import org.placard.notify.ServerAway;
import org.placard.notify.Unrenderable;
import org.placard.platform.BackOff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Delivers one message after the other: claims, hands over, records. For one thread. */
final class Worker {

    /** @param process differs at every start of the program */
    record Id(UUID process, int number) {}

    private static final Logger log = LoggerFactory.getLogger(Worker.class);

    private final Channel channel;
    private final LedgerParts parts;
    private final Ledger ledger;
    private final Reach reach;
    private final Runnable found;
    private final BackOff backOff;

    /** @param found called when there was something to deliver: there may be more */
    Worker(Channel channel, LedgerParts parts, Id id, Reach reach, Runnable found) {
        this.channel = channel;
        this.parts = parts;
        this.ledger = new Ledger(parts, channel.name(), id);
        this.reach = reach;
        this.found = found;
        this.backOff = new BackOff(parts.settings().backOff(), parts.settings().longestRetry());
    }

    void settle() {
        ledger.settle();
    }

    /**
     * Delivers what is next, if anything is.
     *
     * @return whether there was something
     * @throws ServerAway if nothing leaves now; the delivery waits again
     * @throws DataAccessException while the database is away
     */
    boolean deliverNext() {
        boolean patient = reach.lastsFor(parts.settings().claim());
        Optional<Delivery> next = ledger.claim(new Moment(now(), patient));
        reach.answered();
        next.ifPresent(delivery -> {
            found.run();
            deliver(delivery);
        });
        return next.isPresent();
    }

    private void deliver(Delivery delivery) {
        if (delivery.repeat()) {
            log.warn(
                    "{} may get {} twice: the outcome of the last attempt is not known",
                    delivery.recipient(),
                    about(delivery));
            parts.meters().count("repeats", channel.name());
        }
        if (leaves(delivery)) {
            count("sent");
            record(delivery, Outcome.sent(now()));
        }
    }

    private boolean leaves(Delivery delivery) {
        try {
            channel.deliver(delivery);
            return true;
        } catch (ServerAway e) {
            record(delivery, Outcome.away(e, delivery.failures(), now()));
            throw e;
        } catch (RetryableFailure e) {
            record(delivery, failed(delivery, e));
        } catch (FinalFailure e) {
            setAside(delivery, Outcome.refused(e, now()));
        } catch (Unrenderable e) {
            count("aside");
            log.error("{} of {} is set aside: {}", about(delivery), delivery.recipient(), e.getMessage());
            record(delivery, notice -> outcome(e, notice));
        } catch (DataAccessException | TransactionException e) {
            record(delivery, failed(delivery, new RetryableFailure("the database was away", e)));
            throw e;
        } catch (RuntimeException e) {
            setAside(delivery, Outcome.aside("the message could not be made: " + e, now()));
        }
        return false;
    }

    private void setAside(Delivery delivery, Outcome outcome) {
        record(delivery, aside(delivery, outcome));
    }

    private Outcome aside(Delivery delivery, Outcome outcome) {
        count(outcome.state());
        log.error("{} of {} is set aside: {}", about(delivery), delivery.recipient(), outcome.error());
        return outcome;
    }

    private Outcome failed(Delivery delivery, RetryableFailure failure) {
        int failures = delivery.failures() + (failure.counts() ? 1 : 0);
        if (failures >= parts.settings().tries()) {
            String reason = "given up after " + failures + " failures: " + failure.getMessage();
            return aside(delivery, Outcome.aside(reason, now()));
        }
        Duration retryIn = failure.after() == null ? backOff.after(failures) : failure.after();
        log.warn("{} of {} waits {}: {}", about(delivery), delivery.recipient(), retryIn, failure.getMessage());
        return Outcome.failed(failure, retryIn, failures, now());
    }

    private Outcome outcome(Unrenderable failure, Notice notice) {
        String reason = failure.reasons().get(notice.id());
        return reason == null
                ? Outcome.held("another notice of the same message could not be made", now())
                : Outcome.aside(reason, now());
    }

    private void record(Delivery delivery, Outcome outcome) {
        record(delivery, notice -> outcome);
    }

    private void record(Delivery delivery, Function<Notice, Outcome> outcomes) {
        Map<String, Outcome> byEvent = delivery.notices().stream().collect(Collectors.toMap(Notice::id, outcomes));
        ledger.record(delivery, byEvent);
    }

    private void count(String what) {
        parts.meters().count(what, channel.name());
    }

    private static String about(Delivery delivery) {
        return delivery.notices().size() == 1
                ? "the notice of " + delivery.first().id()
                : "a message of " + delivery.notices().size() + " notices";
    }

    private Instant now() {
        return parts.clock().instant();
    }
}
