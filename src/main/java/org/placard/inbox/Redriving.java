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
    public record Result(int taken, int aside) {}

    /** @throws Refusal if no message of this number is set aside */
    public Result redrive(long number) {
        return taking.take(find(number)) == TakingMessages.Outcome.ASIDE ? new Result(0, 1) : new Result(1, 0);
    }

    /** All of them, in the order in which they were set aside. */
    public Result redriveAll() {
        int taken = 0;
        int left = 0;
        for (Aside one : aside.all()) {
            Result result = aside.find(one.number()).isPresent() ? redrive(one.number()) : new Result(0, 0);
            taken += result.taken();
            left += result.aside();
        }
        return new Result(taken, left);
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

    private Letter find(long number) {
        return aside.find(number).orElseThrow(() -> new Refusal(InboxRule.UNKNOWN_MESSAGE, "number", number));
    }
}
