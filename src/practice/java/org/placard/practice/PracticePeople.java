package org.placard.practice;

import java.util.List;
import org.placard.platform.Role;
import org.placard.platform.security.People;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The practice logins, and the addresses in the practice mailbox to which notices go. */
class PracticePeople implements InitializingBean {

    static final String PASSWORD = "practice";

    /** Somebody to practise as. */
    record Login(String name, String whom, Role role, String state) {}

    static final List<Login> LOGINS = List.of(
            new Login("secretariat", "the secretariat of the Council", Role.SECRETARIAT, null),
            new Login("china", "the delegation of China, main sponsor of the sample", Role.DELEGATION, "CHN"),
            new Login("pakistan", "the delegation of Pakistan", Role.DELEGATION, "PAK"),
            new Login("srilanka", "the delegation of Sri Lanka", Role.DELEGATION, "LKA"),
            new Login("president", "the President of the Council", Role.PRESIDENT, null),
            new Login("auditor", "an auditor", Role.AUDITOR, null),
            new Login("operator", "whoever runs Placard", Role.OPERATOR, null));

    private static final List<String[]> CONTACTS = List.of(
            new String[] {"secretariat@placard.example", "secretariat"},
            new String[] {"president@placard.example", "president"},
            new String[] {"president@placard.example", "addressee:President of the Human Rights Council"},
            new String[] {"china@placard.example", "state:CHN"},
            new String[] {"pakistan@placard.example", "state:PAK"},
            new String[] {"srilanka@placard.example", "state:LKA"},
            new String[] {"high-commissioner@placard.example", "addressee:High Commissioner"});

    // Whose address it is, and who so says what is sent there.
    private static final List<String[]> READERS = LOGINS.stream()
            .map(login -> new String[] {login.name() + "@placard.example", login.name()})
            .toList();

    private final People people;
    private final JdbcClient jdbc;

    PracticePeople(People people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        LOGINS.forEach(login -> people.admit(login.name(), login.whom(), PASSWORD, login.role(), login.state()));
        for (String[] contact : CONTACTS) {
            jdbc.sql("insert into notify_contact (address, party) values (?, ?) on conflict do nothing")
                    .params((Object[]) contact)
                    .update();
        }
        for (String[] reader : READERS) {
            jdbc.sql("insert into notify_reader (address, login) values (?, ?) on conflict do nothing")
                    .params((Object[]) reader)
                    .update();
        }
    }
}
