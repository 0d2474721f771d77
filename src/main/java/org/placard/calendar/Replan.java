package org.placard.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.placard.platform.FileId;

/**
 * What a change of a session moves.
 *
 * @param before the session as it is
 * @param after the session as it would be
 * @param moves file by file
 */
public record Replan(
        Session before,
        Session after,
        List<Deadlines.Deadline> deadlinesBefore,
        List<Deadlines.Deadline> deadlinesAfter,
        List<Move> moves) {

    /** What moves in one file. */
    public record OfFile(FileId file, String document, Map<String, Long> counts, List<Move> moves) {}

    /** How many things of each kind move. */
    public Map<String, Long> counts() {
        return counts(moves);
    }

    /** The files in which something moves, the ones with most first. */
    public List<OfFile> files() {
        Map<FileId, List<Move>> byFile =
                moves.stream().collect(Collectors.groupingBy(Move::file, LinkedHashMap::new, Collectors.toList()));
        return byFile.entrySet().stream()
                .map(one -> new OfFile(
                        one.getKey(), one.getValue().get(0).document(), counts(one.getValue()), one.getValue()))
                .sorted(Comparator.comparingInt((OfFile one) -> -one.moves().size()))
                .toList();
    }

    /** Changes whenever anything else would move, or move elsewhere: who confirms it has seen this very list. */
    public String fingerprint() {
        MessageDigest digest = sha256();
        update(digest, after.dates(null).toString() + deadlinesAfter);
        moves.forEach(move -> update(digest, line(move)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String line(Move move) {
        return List.of(
                        move.kind(),
                        move.file(),
                        Objects.toString(move.subject()),
                        move.name(),
                        Objects.toString(move.before()),
                        Objects.toString(move.after()))
                .toString();
    }

    private static Map<String, Long> counts(List<Move> moves) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Move.Kind kind : Move.Kind.values()) {
            counts.put(
                    kind.word(),
                    moves.stream().filter(move -> move.kind() == kind).count());
        }
        return counts;
    }

    private static void update(MessageDigest digest, String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
