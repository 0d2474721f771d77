package org.placard.notify.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Component;

/** Which addresses an endpoint may have. */
@Component
class Targets {

    private static final int LONGEST = 2_000;
    private static final String FIELD = "url";

    private final boolean http;
    private final List<PortRange> ports;
    private final GuardedNames names;

    Targets(WebhookSettings settings, AddressGuard guard, Names names) {
        this.http = settings.http();
        this.ports = settings.ports().stream().map(PortRange::of).toList();
        this.names = new GuardedNames(names, guard);
    }

    private record PortRange(int first, int last) {

        static PortRange of(String written) {
            String[] ends = written.strip().split("-");
            return new PortRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
        }

        boolean has(int port) {
            return first <= port && port <= last;
        }
    }

    /** Refuses what can never be sent to, by what is written alone; names are not looked up. */
    URI read(String url) {
        URI target = uri(url);
        String scheme = String.valueOf(target.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !(http && scheme.equals("http"))) {
            throw new Refusal(WebhookRule.SCHEME, FIELD, scheme);
        }
        if (target.getRawUserInfo() != null) {
            throw new Refusal(WebhookRule.USER_INFO, FIELD);
        }
        if (target.getHost() == null || target.getRawFragment() != null) {
            throw new Refusal(WebhookRule.NO_ADDRESS, FIELD, url);
        }
        int port = target.getPort() >= 0 ? target.getPort() : scheme.equals("https") ? 443 : 80;
        if (ports.stream().noneMatch(range -> range.has(port))) {
            throw new Refusal(WebhookRule.PORT, FIELD, port);
        }
        return target;
    }

    /** Refuses what cannot be sent to as things stand. */
    URI reachable(String url) {
        URI target = read(url);
        try {
            names.resolve(target.getHost());
            return target;
        } catch (GuardedNames.Closed e) {
            throw new Refusal(WebhookRule.CLOSED_ADDRESS, FIELD, target.getHost());
        } catch (UnknownHostException e) {
            throw new Refusal(WebhookRule.UNKNOWN_NAME, FIELD, target.getHost());
        }
    }

    private static URI uri(String url) {
        if (url == null || url.isBlank()) {
            throw new Refusal(WebhookRule.NO_ADDRESS, FIELD, "");
        }
        if (url.length() > LONGEST) {
            throw new Refusal(WebhookRule.TOO_LONG, FIELD, FIELD, LONGEST);
        }
        try {
            return new URI(url.strip());
        } catch (URISyntaxException e) {
            throw new Refusal(WebhookRule.NO_ADDRESS, FIELD, url);
        }
    }
}
