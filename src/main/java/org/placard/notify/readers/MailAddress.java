package org.placard.notify.readers;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.placard.platform.Refusal;

/**
 * One address to which mail can be sent, as it is kept: without a name or a comment, the host in lower case and in ASCII,
 * no longer than RFC 5321 allows (4.5.3.1).
 */
final class MailAddress {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]+");
    private static final Pattern HOST = Pattern.compile("([a-z0-9-]{1,63}\\.)+[a-z0-9-]*[a-z][a-z0-9-]*");

    private MailAddress() {}

    /**
     * @param where names the field in a refusal
     * @throws Refusal if it is none
     */
    static String valid(String where, String given) {
        String text = given == null ? "" : given.strip();
        int at = text.lastIndexOf('@');
        try {
            String local = text.substring(0, Math.max(at, 0));
            String host = IDN.toASCII(text.substring(at + 1), IDN.USE_STD3_ASCII_RULES)
                    .toLowerCase(Locale.ROOT);
            return checked(local, host, local + "@" + host);
        } catch (AddressException | IllegalArgumentException e) {
            throw new Refusal(NoticesRule.NO_MAIL_ADDRESS, where, shown(text));
        }
    }

    private static String checked(String local, String host, String whole) throws AddressException {
        InternetAddress parsed = new InternetAddress(whole, true);
        boolean alone = parsed.getPersonal() == null && !parsed.isGroup() && whole.equals(parsed.getAddress());
        boolean fits = whole.length() <= LONGEST && local.length() <= LONGEST_LOCAL;
        if (!alone
                || !fits
                || !PRINTABLE.matcher(local).matches()
                || !HOST.matcher(host).matches()) {
            throw new AddressException("not one plain address");
        }
        return whole;
    }

    // What a refusal repeats is short.
    private static String shown(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
