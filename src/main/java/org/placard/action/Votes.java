package org.placard.action;

import java.util.Map;
import org.placard.journal.Command;
import org.placard.journal.contract.Tally;
import org.placard.platform.FileId;

/** A vote, whatever it is on, as the journal and the table of outcomes want it. */
public final class Votes {

    private Votes() {}

    /** The command with what the vote came to. */
    public static Command with(Command command, Result result) {
        Command named = command.with("manner", result.manner().word());
        Command counted = result.tally() == null ? named : with(named, result.tally());
        return result.rollCall() == null
                ? counted
                : counted.with("rollCall", result.rollCall().line());
    }

    /** What {@code outcome.dmn} asks for. */
    public static Map<String, Object> decisions(Result result) {
        return result.tally() == null
                ? Map.of("manner", result.manner().word(), "inFavour", 0, "against", 0)
                : decisions(result.tally());
    }

    static Command command(FileId file, String name, Tally tally) {
        return with(Command.of(file, name), tally);
    }

    static Map<String, Object> decisions(Tally tally) {
        return Map.of("manner", Manner.RECORDED_VOTE.word(), "inFavour", tally.inFavour(), "against", tally.against());
    }

    private static Command with(Command command, Tally tally) {
        return command.with("inFavour", tally.inFavour())
                .with("against", tally.against())
                .with("abstentions", tally.abstentions());
    }
}
