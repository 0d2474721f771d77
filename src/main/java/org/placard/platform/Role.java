package org.placard.platform;

/** What a person may do here (DOMAIN: who uses it). {@link #SYSTEM} is never given to a person. */
public enum Role {
    SECRETARIAT,
    DELEGATION,
    PRESIDENT,
    AUDITOR,
    /** Whoever runs Placard. */
    OPERATOR,
    SYSTEM;

    /** The name under which Spring Security knows this role. */
    public String authority() {
        return "ROLE_" + name();
    }
}
