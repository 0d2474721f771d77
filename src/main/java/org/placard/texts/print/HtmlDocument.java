package org.placard.texts.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.placard.texts.DocumentFormat;
import org.placard.texts.TextDifference;
import org.placard.texts.TextModel;
import org.placard.texts.print.Part.Kind;
import org.placard.texts.print.Span.Look;

/**
 * Documents as a page of their own: one file without scripts that loads nothing, for a screen of any width and for paper. Its
 * own policy allows its style sheet and no more.
 */
public final class HtmlDocument implements DocumentFormat {

    private static final String STYLE = style();

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public byte[] of(TextModel text) {
        return of(CouncilText.of(text));
    }

    @Override
    public Optional<byte[]> compared(TextModel text, String against, List<TextDifference> differences) {
        return Optional.of(of(ComparedText.of(text, against, differences)));
    }

    byte[] of(PrintedText text) {
        Html out = new Html();
        HtmlNotes notes = new HtmlNotes();
        head(text, out);
        out.raw("<body>\n<main" + (text.masthead() == null ? " class=\"compared\"" : "") + ">\n");
        if (text.masthead() != null) {
            masthead(text, out, notes);
        }
        text.parts().forEach(part -> part(part, out, notes));
        notes.list(out);
        out.raw("</main>\n</body>\n</html>\n");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void head(PrintedText text, Html out) {
        out.raw("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        out.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '" + hash()
                + "'\"/>\n");
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        out.line("title", null, text.title()).raw("<style>" + STYLE + "</style>\n</head>\n");
    }

    private static void masthead(PrintedText text, Html out, HtmlNotes notes) {
        PrintedText.Masthead masthead = text.masthead();
        out.raw("<header class=\"masthead\">\n<div class=\"top\">").line("p", "nations", "United Nations");
        if (text.symbol() != null) {
            out.open("p", "symbol")
                    .open("span", "letter")
                    .text(text.symbol().substring(0, 1))
                    .close("span");
            out.text(text.symbol().substring(1));
            text.symbolNotes().forEach(mark -> notes.mark(out, mark));
            out.close("p");
        }
        out.raw("</div>\n<div class=\"issue\">")
                .line("p", "organ", masthead.organ())
                .open("div", "imprint");
        imprint(out, null, "Distr.: ", masthead.distribution());
        imprint(out, null, "", masthead.date());
        imprint(out, "language", "Original: ", masthead.language());
        out.raw("</div></div>\n</header>\n");
    }

    private static void imprint(Html out, String styles, String before, String words) {
        if (words != null) {
            out.line("p", styles, before + words);
        }
    }

    private static void part(Part part, Html out, HtmlNotes notes) {
        String tag = part.kind() == Kind.TITLE
                ? "h1"
                : part.kind() == Kind.ADOPTED || part.kind() == Kind.HEADING ? "h2" : "p";
        out.open(tag, styles(part.kind()));
        if (part.label() != null) {
            out.open("span", "label").text(part.label()).close("span").text(" ");
        }
        part.spans().forEach(span -> span(span, out, notes));
        out.close(tag).raw("\n");
    }

    private static String styles(Kind kind) {
        return switch (kind) {
            case ORGAN -> "organ-line";
            case SESSION -> "session";
            case ABOUT -> "about";
            case ITEM_TITLE -> "item-title";
            case SPONSORS -> "sponsors";
            case ADOPTED -> "adopted";
            case TITLE -> "title";
            case ENACTING -> "enacting";
            case PARAGRAPH -> "paragraph";
            case SUB -> "sub";
            case SUB_OF_SUB -> "sub-of-sub";
            case HEADING -> "heading";
            case MEETING -> "meeting";
            case VOTE -> "vote";
            case LEAD -> "lead";
        };
    }

    private static void span(Span span, Html out, HtmlNotes notes) {
        if (span.look() == Look.MARK) {
            notes.mark(out, span);
            return;
        }
        String tag = switch (span.look()) {
            case ITALIC -> "em";
            case INSERTED -> "ins";
            case DELETED -> "del";
            default -> null;
        };
        if (tag == null) {
            out.text(span.text());
        } else {
            out.open(tag, null).text(span.text()).close(tag);
        }
    }

    private static String style() {
        try (InputStream in = HtmlDocument.class.getResourceAsStream("council.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
