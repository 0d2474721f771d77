package org.placard.practice.demo;

import java.io.PrintStream;
import org.placard.practice.Stack;

/** The whole life of the sample draft, chapter by chapter. */
public final class Life {

    private final Cast cast;
    private final Story story;

    public Life(Stack stack, PrintStream out) {
        this.story = new Story(out);
        this.cast = new Cast(stack, story);
    }

    /**
     * @return how many things were seen
     * @throws RuntimeException at the first that was not as it should be
     */
    public int play() {
        try (cast) {
            String file = new Draft(cast).tabledAndIssued();
            new Plenary(cast, file).adopted();
            new OtherEnds(cast).seen();
            new Pages(cast, file).seen();
            new FollowUp(cast, file).delivered();
            new Audit(cast, file).proved();
            return story.seen();
        }
    }
}
