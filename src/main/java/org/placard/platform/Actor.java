package org.placard.platform;

/**
 * Who acts.
 *
 * @param name the login, or the name of the part of the system that acts by itself
 * @param state ISO 3166-1 alpha-3 code of the State acted for; null for those who act for no State
 */
public record Actor(String name, Role role, String state) {

    /** Acts when a timer is due or data are loaded: no person stands behind it. */
    public static Actor system(String part) {
        return new Actor(part, Role.SYSTEM, null);
    }

    public boolean is(Role wanted) {
        return role == wanted;
    }
}
