package org.placard.platform.security;

import org.placard.platform.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** Those who may sign in. */
@Repository
public class People implements UserDetailsService {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    People(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    /** Lets somebody in from now on; does nothing where the login exists. */
    public void admit(String login, String name, String password, Role role, String state) {
        jdbc.sql(
                        "insert into person (login, name, password, role, state) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(login, name, passwords.encode(password), role.name(), state)
                .update();
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        return jdbc.sql("select login, name, password, role, state from person where login = ?")
                .param(login)
                .query((row, index) -> new Person(
                        row.getString("login"),
                        row.getString("name"),
                        row.getString("password"),
                        Role.valueOf(row.getString("role")),
                        row.getString("state")))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException(login));
    }
}
