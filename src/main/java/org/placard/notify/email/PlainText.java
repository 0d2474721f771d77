package org.placard.notify.email;

import java.util.ArrayList;
import java.util.List;

/** Writes a letter for those who read without formatting. */
final class PlainText {

    private static final String RULE = "-".repeat(8);

    private PlainText() {}

    static String of(Content content) {
        List<String> paragraphs = new ArrayList<>();
        Frame frame = content.frame();
        if (content.isDigest()) {
            paragraphs.add(frame.lead());
        }
        for (Words notice : content.notices()) {
            if (content.isDigest()) {
                paragraphs.add(RULE + '\n' + notice.subject());
            }
            paragraphs.add(notice.text());
        }
        if (content.isDigest()) {
            paragraphs.add(RULE);
        }
        paragraphs.add(frame.closing());
        content.end().forEach(line -> paragraphs.add(line.text()));
        return String.join("\n\n", paragraphs) + '\n';
    }
}
