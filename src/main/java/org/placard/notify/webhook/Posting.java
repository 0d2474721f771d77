package org.placard.notify.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.placard.platform.DatabaseClock;
import org.placard.platform.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Makes one attempt: signs, posts, records, and judges what it says of the message and of the endpoint. */
@Component
class Posting {

    private static final Logger log = LoggerFactory.getLogger(Posting.class);

    private static final Duration SHORTLY = Duration.ofSeconds(1);

    private final Endpoints endpoints;
    private final Secrets secrets;
    private final Attempts attempts;
    private final Pausing pausing;
    private final Waiting waiting;
    private final Targets targets;
    private final Sender sender;
    private final RetrySchedule schedule;
    private final WebhookSettings settings;
    private final DatabaseClock realTime;

    Posting(
            Endpoints endpoints,
            Secrets secrets,
            Attempts attempts,
            Pausing pausing,
            Waiting waiting,
            Targets targets,
            Sender sender,
            RetrySchedule schedule,
            WebhookSettings settings,
            DatabaseClock realTime) {
        this.endpoints = endpoints;
        this.secrets = secrets;
        this.attempts = attempts;
        this.pausing = pausing;
        this.waiting = waiting;
        this.targets = targets;
        this.sender = sender;
        this.schedule = schedule;
        this.settings = settings;
        this.realTime = realTime;
    }

    /** Posts to an endpoint that takes messages, and keeps count of how it does. */
    Verdict deliver(Endpoint endpoint, Message message) {
        if (!endpoints.enter(endpoint.id(), settings.timeout())) {
            Duration held = endpoints.held(endpoint.id());
            Duration wait = held.isZero() ? SHORTLY : held;
            return Verdict.waits("the endpoint is left alone for a while", schedule.jittered(wait), false);
        }
        if (endpoint.failures() > 0) {
            waiting.hold(endpoint, settings.timeout());
        }
        Instant started = realTime.instant();
        Answer answer = post(endpoint, message, started.getEpochSecond());
        try {
            attempts.record(endpoint.id(), message, started, answer);
            return judged(endpoint, message, answer);
        } catch (DataAccessException | TransactionException away) {
            return unjudged(endpoint, message, answer, away);
        }
    }

    private Verdict judged(Endpoint endpoint, Message message, Answer answer) {
        if (answer.delivered()) {
            if (endpoints.succeeded(endpoint.id())) {
                waiting.release(endpoint);
            }
            return Verdict.delivered();
        }
        return answer.gone() ? pause(endpoint, Endpoint.Reason.GONE, answer) : failed(endpoint, message, answer);
    }

    // What the receiver said holds, though it cannot be noted: a message that arrived is not sent again for the
    // database's sake.
    private Verdict unjudged(Endpoint endpoint, Message message, Answer answer, RuntimeException away) {
        log.warn("What endpoint {} said of {} is not noted: {}", endpoint.number(), message.id(), away.toString());
        return answer.delivered()
                ? Verdict.delivered()
                : Verdict.waits(answer.summary(), schedule.jittered(SHORTLY), answer.mayHaveArrived());
    }

    /** One attempt, recorded, whatever state the endpoint is in. */
    Answer attempt(Endpoint endpoint, Message message) {
        Instant started = realTime.instant();
        Answer answer = post(endpoint, message, started.getEpochSecond());
        attempts.record(endpoint.id(), message, started, answer);
        return answer;
    }

    private Answer post(Endpoint endpoint, Message message, long seconds) {
        byte[] body = message.body();
        try {
            return sender.post(targets.read(endpoint.url()), headers(endpoint.id(), message, seconds, body), body);
        } catch (Refusal refused) {
            return Answer.none(
                    "the address is not allowed any more: " + refused.rule().id());
        } catch (IllegalStateException unsigned) {
            return Answer.none(unsigned.getMessage());
        }
    }

    private Map<String, String> headers(UUID endpoint, Message message, long seconds, byte[] body) {
        List<Secret> inForce = secrets.inForce(endpoint);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("webhook-id", message.id());
        headers.put("webhook-timestamp", Long.toString(seconds));
        headers.put("webhook-signature", Signatures.of(inForce, message.id(), seconds, body));
        if (message.traceparent() != null) {
            headers.put("traceparent", message.traceparent());
        }
        return headers;
    }

    private Verdict failed(Endpoint endpoint, Message message, Answer answer) {
        Attempts.Tried tried = attempts.tried(endpoint.id(), message.id());
        Optional<Duration> next = schedule.after(tried.times());
        Duration hold = answer.throttles() ? hold(answer, next) : Duration.ZERO;
        Endpoints.Failing failing = endpoints.failed(endpoint.id(), hold);
        // The schedule is at its end: if nothing arrived since it began, it is the endpoint, not the message.
        boolean nothingArrives = next.isEmpty() && !tried.others();
        if (hold.isZero()) {
            waiting.release(endpoint);
        } else {
            waiting.hold(endpoint, hold);
        }
        if (dead(failing) || nothingArrives) {
            return pause(endpoint, Endpoint.Reason.DEAD, answer);
        }
        return next.map(wait -> Verdict.waits(
                        answer.summary(), wait.compareTo(hold) > 0 ? wait : hold, answer.mayHaveArrived()))
                .orElseGet(() -> Verdict.givenUp(answer.summary() + ", " + tried.times() + " times"));
    }

    private Duration hold(Answer answer, Optional<Duration> next) {
        if (answer.retryAfter() != null) {
            return shorter(answer.retryAfter(), settings.longestRetryAfter());
        }
        return shorter(next.orElse(settings.throttle()), settings.throttle());
    }

    private boolean dead(Endpoints.Failing failing) {
        boolean often = failing.failures() >= settings.deadFailures()
                && failing.time().compareTo(settings.deadNotBefore()) >= 0;
        return often || failing.time().compareTo(settings.deadAfter()) >= 0;
    }

    private Verdict pause(Endpoint endpoint, Endpoint.Reason reason, Answer last) {
        pausing.pause(endpoint, reason, last.summary());
        return Verdict.paused(last.summary(), last.mayHaveArrived());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
