package org.placard.texts.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Ordinal numbers in words or digits: "forty-ninth", "seventieth", "46th". */
public final class Ordinals {

    private static final Map<String, Integer> KNOWN = known();

    private Ordinals() {}

    /** The number of one word, or null when it is no ordinal. */
    public static Integer parse(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Integer inWords = KNOWN.get(lower);
        return inWords == null ? inDigits(lower) : inWords;
    }

    /** The word for a number from 1 to 100, such as "forty-third"; null for others. */
    public static String inWords(int number) {
        return KNOWN.entrySet().stream()
                .filter(known -> known.getValue() == number)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** "43rd". */
    public static String inDigits(int number) {
        boolean teen = number / 10 % 10 == 1;
        String ending = switch (teen ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return number + ending;
    }

    private static Integer inDigits(String word) {
        int digits = word.length() - 2;
        boolean ordinal = digits >= 1
                && digits <= 3
                && (word.endsWith("th") || word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd"));
        if (!ordinal || !word.chars().limit(digits).allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        return Integer.valueOf(word.substring(0, digits));
    }

    private static Map<String, Integer> known() {
        String[] small =
                ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
                                + "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
                        .split(" ");
        String[] tens = "twent thirt fort fift sixt sevent eight ninet".split(" ");
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < small.length; i++) {
            known.put(small[i], i + 1);
        }
        for (int ten = 0; ten < tens.length; ten++) {
            known.put(tens[ten] + "ieth", (ten + 2) * 10);
            for (int one = 1; one <= 9; one++) {
                known.put(tens[ten] + "y-" + small[one - 1], (ten + 2) * 10 + one);
            }
        }
        known.put("hundredth", 100);
        return known;
    }
}
