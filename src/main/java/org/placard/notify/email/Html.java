package org.placard.notify.email;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.placard.platform.Csv;
import org.springframework.web.util.HtmlUtils;

/** Writes a letter as HTML, from the template {@code letters/letter.html}: no pictures, no colours of its own. */
final class Html {

    private static final String TEMPLATE = Csv.text("/letters/letter.html");

    private Html() {}

    static String of(Content content) {
        Frame frame = content.frame();
        String lead = content.isDigest() ? paragraph(frame.lead()) : "";
        String notices = content.notices().stream().map(Html::notice).collect(Collectors.joining());
        String foot = content.end().stream()
                .map(line -> line.link() == null ? paragraph(line.words()) : linked(line.words(), line.link()))
                .collect(Collectors.joining());
        return TEMPLATE.replace("{language}", frame.language().toLanguageTag())
                .replace("{direction}", direction(frame.language()))
                .replace("{subject}", escaped(content.subject()))
                .replace("{end}", paragraphs(frame.closing()) + foot)
                .replace("{content}", lead + notices);
    }

    private static String notice(Words words) {
        return "<section lang=\"" + words.language().toLanguageTag() + "\" dir=\"" + direction(words.language())
                + "\">\n<h1>" + escaped(words.subject()) + "</h1>\n" + paragraphs(words.body())
                + linked(words.about(), words.link()) + "</section>\n";
    }

    private static String paragraphs(String text) {
        return Arrays.stream(text.strip().split("\n\n+")).map(Html::paragraph).collect(Collectors.joining());
    }

    private static String paragraph(String text) {
        return "<p>" + escaped(text).replace("\n", "<br>\n") + "</p>\n";
    }

    private static String linked(String text, URI link) {
        String address = escaped(link.toString());
        return paragraph(text).replace("{link}", "<a href=\"" + address + "\" dir=\"ltr\">" + address + "</a>");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static String direction(Locale language) {
        return language.getLanguage().equals("ar") ? "rtl" : "ltr";
    }
}
