package org.placard.notify;

/** Somebody who is told, whoever holds the post: the contacts say which addresses that means. */
public record Party(String name) {

    public static final Party SECRETARIAT = new Party("secretariat");
    public static final Party PRESIDENT = new Party("president");

    /** @param code ISO 3166-1 alpha-3 */
    public static Party state(String code) {
        return new Party("state:" + required("State", code));
    }

    public static Party addressee(String addressee) {
        return new Party("addressee:" + required("addressee", addressee));
    }

    private static String required(String what, String value) {
        if (value == null || value.isBlank()) {
            throw new Poison("the data name no " + what);
        }
        return value;
    }

    @Override
    public String toString() {
        return name;
    }
}
