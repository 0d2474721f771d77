package org.placard.texts.pdf;

import java.util.ArrayList;
import java.util.List;
import org.placard.texts.Footnote;
import org.placard.texts.print.Part;
import org.placard.texts.print.Span;
import org.placard.texts.print.Span.Look;

/** Breaks the words of a part into lines. */
final class Typesetting {

    private static final float FIGURE = 0.62f;
    private static final float ASTERISK = 0.8f;
    private static final float LEAST_TAB = 6;

    private final Face.Loaded faces;
    private final PartSetting setting;
    private final List<SetLine> lines = new ArrayList<>();
    private final List<Word> open = new ArrayList<>();
    private float width;
    private float start;

    private Typesetting(Face.Loaded faces, PartSetting setting) {
        this.faces = faces;
        this.setting = setting;
        this.start = setting.first();
    }

    static List<SetLine> of(Part part, PartSetting setting, Face.Loaded faces) {
        Typesetting typesetting = new Typesetting(faces, setting);
        List<Piece> label = typesetting.label(part.label());
        typesetting.words(part.spans()).forEach(typesetting::take);
        typesetting.close(true);
        typesetting.putBefore(label);
        return typesetting.lines;
    }

    /** The size of a footnote mark, for letters of size 1. */
    static float sizeOf(String mark) {
        return mark.startsWith("*") ? ASTERISK : FIGURE;
    }

    /** The number hangs out to the left, or stands before the words of the first line. */
    private List<Piece> label(String label) {
        if (label == null) {
            return List.of();
        }
        Piece piece = piece(label, setting.face(), setting.size(), Look.PLAIN, null);
        if (setting.hanging() > 0) {
            start = Math.max(start, setting.hanging() + piece.width() + LEAST_TAB);
            return List.of(piece.at(setting.hanging()));
        }
        float from = start;
        start = Math.max(from + setting.tab(), from + piece.width() + LEAST_TAB);
        return List.of(piece.at(from));
    }

    private void putBefore(List<Piece> label) {
        if (label.isEmpty()) {
            return;
        }
        List<Piece> first = new ArrayList<>(label);
        first.addAll(lines.isEmpty() ? List.of() : lines.get(0).pieces());
        SetLine line = new SetLine(first, setting.leading());
        if (lines.isEmpty()) {
            lines.add(line);
        } else {
            lines.set(0, line);
        }
    }

    private List<Word> words(List<Span> spans) {
        List<Word> words = new ArrayList<>();
        Word word = new Word();
        for (Span span : spans) {
            if (span.look() == Look.MARK) {
                word.add(piece(span.text(), Face.ROMAN, setting.size() * sizeOf(span.text()), Look.MARK, span.note()));
                continue;
            }
            String[] parts = span.text().split("(?<=[ ])|(?=[ ])|(?<=[-–—/])");
            for (String part : parts) {
                if (part.isBlank() && word.pieces.isEmpty() && !words.isEmpty()) {
                    words.get(words.size() - 1).spaced = true;
                } else if (part.isBlank()) {
                    word.spaced = !word.pieces.isEmpty();
                    word = word.pieces.isEmpty() ? word : next(word, words);
                } else {
                    word.add(piece(part, face(span.look()), setting.size(), span.look(), null));
                    boolean breaks = "-–—/".indexOf(part.charAt(part.length() - 1)) >= 0 && part.length() > 1;
                    word = breaks ? next(word, words) : word;
                }
            }
        }
        next(word, words);
        return words;
    }

    private static Word next(Word word, List<Word> words) {
        if (!word.pieces.isEmpty()) {
            words.add(word);
        }
        return new Word();
    }

    private Face face(Look look) {
        return switch (look) {
            case ITALIC -> Face.ITALIC;
            case BOLD -> Face.BOLD;
            default -> setting.face();
        };
    }

    private Piece piece(String text, Face face, float size, Look look, Footnote note) {
        String printable = faces.printable(text, face);
        return new Piece(printable, face, size, look, 0, faces.width(printable, face, size), note);
    }

    private void take(Word word) {
        if (!open.isEmpty() && start + width + word.width() > setting.right()) {
            close(false);
        }
        open.add(word);
        width += word.width() + (word.spaced ? space() : 0);
    }

    private float space() {
        return faces.width(" ", setting.face(), setting.size());
    }

    private void close(boolean last) {
        if (open.isEmpty()) {
            return;
        }
        float natural = width - (open.get(open.size() - 1).spaced ? space() : 0);
        long gaps = open.subList(0, open.size() - 1).stream()
                .filter(word -> word.spaced)
                .count();
        float slack = setting.right() - start - natural;
        float wider = setting.justified() && !last && gaps > 0 ? slack / gaps : 0;
        float x = setting.flushRight() ? start + slack : start;
        List<Piece> pieces = new ArrayList<>();
        for (Word word : open) {
            for (Piece piece : word.pieces) {
                pieces.add(piece.at(x));
                x += piece.width();
            }
            if (word.spaced) {
                pieces.add(piece(" ", setting.face(), setting.size(), Look.PLAIN, null)
                        .at(x));
                x += space() + wider;
            }
        }
        lines.add(new SetLine(pieces, setting.leading()));
        open.clear();
        width = 0;
        start = setting.left();
    }

    /** What is not broken at the end of a line. */
    private static final class Word {

        private final List<Piece> pieces = new ArrayList<>();
        private boolean spaced;

        void add(Piece piece) {
            pieces.add(piece);
        }

        float width() {
            return (float) pieces.stream().mapToDouble(Piece::width).sum();
        }
    }
}
