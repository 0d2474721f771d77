package org.placard.texts.word;

/** The characters behind symbols that are written by their place in a font. */
final class Symbols {

    private static final String BULLETS = "\u00a7\u00a8\u00b7\u006c\u006e\u0076\u00fc\u00d8";

    private Symbols() {}

    /**
     * @param code in hexadecimal digits, often moved up to F000
     * @return empty where there is none
     */
    static String character(String font, String code) {
        if (code == null || !code.matches("[0-9A-Fa-f]{1,4}")) {
            return "";
        }
        int value = Integer.parseInt(code, 16);
        int place = value >= 0xF000 && value <= 0xF0FF ? value - 0xF000 : value;
        boolean pictures = font != null && (font.startsWith("Wingdings") || font.equals("Webdings"));
        if (pictures || "Symbol".equals(font) && place == 0xB7) {
            return BULLETS.indexOf(place) >= 0 ? "•" : "";
        }
        return Character.isSurrogate((char) place) || place < 0x20 ? "" : String.valueOf((char) place);
    }
}
