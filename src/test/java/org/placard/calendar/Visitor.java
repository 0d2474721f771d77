package org.placard.calendar;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who uses Placard over HTTP: its pages like a browser without JavaScript, its API like a program. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final HttpClient withoutCookies = HttpClient.newHttpClient();
    private final String url;
    private final String login;
    private final String password;

    public Visitor(int port, String login, String password) {
        this.url = "http://localhost:" + port;
        this.login = login;
        this.password = password;
    }

    public Visitor signIn() {
        String token = tokenIn(page("/login").body());
        post("/login", Map.of("username", login, "password", password, "_csrf", token));
        return this;
    }

    public HttpResponse<String> page(String path) {
        return send(http, request(path).header("Accept", "text/html").GET());
    }

    /** Sends the form as the page at this path would. */
    public HttpResponse<String> submit(String from, String path, Map<String, String> fields) {
        Map<String, String> all = new java.util.HashMap<>(fields);
        all.put("_csrf", tokenIn(page(from).body()));
        return post(path, all);
    }

    public HttpResponse<String> get(String path) {
        return send(withoutCookies, authorized(path).GET());
    }

    public HttpResponse<String> put(String path, String json, String... headers) {
        HttpRequest.Builder request = authorized(path).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(withoutCookies, request.PUT(BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                http,
                request(path)
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder authorized(String path) {
        String credentials =
                Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        return request(path).header("Authorization", "Basic " + credentials);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Accept-Language", "en");
    }

    private static String tokenIn(String page) {
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new AssertionError("No form on " + page);
        }
        return token.group(1);
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
