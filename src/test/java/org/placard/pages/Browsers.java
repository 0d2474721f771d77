package org.placard.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The machine's own Chromium, driven as a person would. Pictures of what it showed land in target/screenshots. */
final class Browsers implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/screenshots");

    private final Playwright playwright = Playwright.create();
    private final Browser browser;
    private final String url;
    private final List<String> complaints = new ArrayList<>();

    Browsers(String url) {
        this.url = url;
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A window in which that person is signed in. */
    Page signedIn(String login, boolean javaScript, int width, String locale) {
        NewContextOptions options = new NewContextOptions()
                .setJavaScriptEnabled(javaScript)
                .setLocale(locale)
                .setViewportSize(width, 900);
        Page page = browser.newContext(options).newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.navigate(url + "/login");
        page.fill("[name=username]", login);
        page.fill("[name=password]", "practice");
        page.click("main button[type=submit]");
        return page;
    }

    /** What the browser complained of: a broken content policy, a script that failed, a file that is not there. */
    List<String> complaints() {
        return complaints;
    }

    static void picture(Page page, String name) {
        page.screenshot(
                new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium here: apt-get install chromium"));
    }
}
