package org.placard.practice.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages as one person gets them who signed in with a practice login: HTML, cookies and forms, no scripts. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String url;

    Browser(String url, String login) {
        this.url = url;
        send("/login", "username=" + login + "&password=practice&" + token(get("/login")));
    }

    String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)).GET());
    }

    /** Sends the form of that page which leads to this path, with nothing filled in. */
    String press(String path, String page) {
        return send(path, token(page));
    }

    private String send(String path, String form) {
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private String send(HttpRequest.Builder request) {
        try {
            return http.send(request.header("Accept-Language", "en").build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new Story.NotAsExpected("There is no form on this page: " + page);
        }
        return "_csrf=" + URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
    }
}
