package org.placard.notify;

/** Somebody who is told, whoever holds the post: the contacts say which addresses that means. */
public record Party(String name) {

    public static final Party SECRETARIAT = new Party("secretariat");
    public static final Party PRESIDENT = new Party("president");

    private static final String STATE = "state:";
    private static final String ADDRESSEE = "addressee:";

    /** @param code ISO 3166-1 alpha-3 */
    public static Party state(String code) {
        return new Party(STATE + required("State", code));
    }

    public static Party addressee(String addressee) {
        return new Party(ADDRESSEE + required("addressee", addressee));
    }

    /** ISO 3166-1 alpha-3 code; null for no State. */
    public String asState() {
        return name.startsWith(STATE) ? name.substring(STATE.length()) : null;
    }

    /** Who has to deliver, as resolutions call them; null for nobody such. */
    public String asAddressee() {
        return name.startsWith(ADDRESSEE) ? name.substring(ADDRESSEE.length()) : null;
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
