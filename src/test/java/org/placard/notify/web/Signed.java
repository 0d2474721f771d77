package org.placard.notify.web;

import java.util.List;
import org.placard.platform.Actor;
import org.placard.platform.Role;
import org.placard.platform.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs somebody in on this thread. */
public final class Signed {

    private record Person(Actor actor) implements SignedIn {}

    private Signed() {}

    public static void in(String login, Role role, String state) {
        Person person = new Person(new Actor(login, role, state));
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        person, null, List.of(new SimpleGrantedAuthority(role.authority()))));
    }

    public static void out() {
        SecurityContextHolder.clearContext();
    }
}
