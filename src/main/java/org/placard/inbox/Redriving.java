package org.placard.inbox;

import org.placard.platform.Actors;
import org.placard.platform.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Tries again to take what was set aside: when the rule that refused it is lifted, or a fault is mended. */
@Service
public class Redriving {

    private static final Logger log = LoggerFactory.getLogger(Redriving.class);

    private final AsideMessages aside;
    private final TakingMessages taking;

    Redriving(AsideMessages aside, TakingMessages taking) {
        this.aside = aside;
        this.taking = taking;
    }

    /**
     * What came of it.
     *
     * @param taken how many took effect
     * @param aside how many stay set aside
     */
    public record Result(int taken, int aside) {

        static final Result NONE = new Result(0, 0);

        Result plus(Result other) {
            return new Result(taken + other.taken, aside + other.aside);
        }
    }

    /** @throws Refusal if no message of this number is set aside */
    public Result redrive(long number) {
        return take(number, find(number));
    }

    /** All of them, in the order in which they were set aside; one that cannot be tried now holds up no other. */
    public Result redriveAll() {
        return aside.numbers().stream().map(this::again).reduce(Result.NONE, Result::plus);
    }

    /**
     * Nothing where it was taken or dropped meanwhile.
     *
     * @throws RuntimeException if nothing at all can be taken now
     */
    Result again(long number) {
        try {
            return aside.find(number).map(letter -> take(number, letter)).orElse(Result.NONE);
        } catch (RuntimeException e) {
            if (Trouble.away(e)) {
                throw e;
            }
            log.warn("Message {} of the inbox could not be tried again now: {}", number, e.toString());
            return new Result(0, 1);
        }
    }

    /**
     * Drops a message that will never be taken, for instance because nobody can read it.
     *
     * @throws Refusal if no message of this number is set aside
     */
    public void drop(long number) {
        Letter letter = find(number);
        aside.remove(number);
        log.info("{} dropped message {} of {}", Actors.current().name(), number, letter.headers());
    }

    private Result take(long number, Letter letter) {
        return taking.again(number, letter) == TakingMessages.Outcome.ASIDE ? new Result(0, 1) : new Result(1, 0);
    }

    private Letter find(long number) {
        return aside.find(number).orElseThrow(() -> new Refusal(InboxRule.UNKNOWN_MESSAGE, "number", number));
    }
}
