package org.placard.practice.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.placard.texts.TextKind;

/** Whether amendments and draft decisions are recognized: what a masthead says, asked a second way. */
public final class Kinds {

    private static final int MASTHEAD = 1500;
    private static final Map<TextKind, Pattern> SAID = Map.of(
            TextKind.AMENDMENT,
            Pattern.compile("\\bamendments?\\s+to\\s+(?:the\\s+)?(?:revised\\s+)?draft\\s+(?:resolution|decision)\\b"),
            TextKind.DRAFT_DECISION,
            Pattern.compile(
                    "(^|:\\*{0,2}\\s+)[Dd]raft\\s+decision(\\*{0,3}\\s*$|\\s+submitted\\s+by)", Pattern.MULTILINE));

    private Kinds() {}

    public static Score of(TextKind kind, Texts texts) {
        Score score = Score.NONE;
        for (Map.Entry<String, TextKind> read : texts.kinds().entrySet()) {
            boolean said = SAID.get(kind)
                    .matcher(masthead(texts.files().get(read.getKey())))
                    .find();
            boolean found = read.getValue() == kind;
            score = score.plus(new Score(said && found ? 1 : 0, said && !found ? 1 : 0, !said && found ? 1 : 0));
        }
        return score;
    }

    private static String masthead(Path file) {
        try {
            String text = Files.readString(file);
            return text.substring(0, Math.min(MASTHEAD, text.length()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
