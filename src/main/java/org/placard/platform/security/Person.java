package org.placard.platform.security;

import java.util.Collection;
import java.util.List;
import org.placard.platform.Actor;
import org.placard.platform.Role;
import org.placard.platform.SignedIn;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody who may sign in. */
record Person(String login, String name, String password, Role role, String state) implements UserDetails, SignedIn {

    @Override
    public Actor actor() {
        return new Actor(login, role, state);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(role.authority()));
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getUsername() {
        return login;
    }
}
