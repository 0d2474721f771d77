package org.placard.texts.word;

import java.util.Arrays;

/** Little-endian numbers and patterns in an array, within its bounds. */
final class Bytes {

    private Bytes() {}

    static boolean startWith(byte[] bytes, byte[] start) {
        return isAt(bytes, 0, start);
    }

    static boolean isAt(byte[] bytes, int at, byte[] pattern) {
        return at >= 0
                && at <= bytes.length - pattern.length
                && Arrays.equals(bytes, at, at + pattern.length, pattern, 0, pattern.length);
    }

    static boolean contain(byte[] bytes, byte[] pattern) {
        for (int at = 0; at <= bytes.length - pattern.length; at++) {
            if (bytes[at] == pattern[0] && isAt(bytes, at, pattern)) {
                return true;
            }
        }
        return false;
    }

    static int twoAt(byte[] bytes, int at) {
        return Byte.toUnsignedInt(bytes[at]) | Byte.toUnsignedInt(bytes[at + 1]) << 8;
    }

    static long fourAt(byte[] bytes, int at) {
        return twoAt(bytes, at) | (long) twoAt(bytes, at + 2) << 16;
    }
}
