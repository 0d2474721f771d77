package org.placard.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.platform.FileId;
import org.placard.platform.Role;
import org.placard.platform.security.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a page that is open is told, in a real browser. */
@TestInstance(Lifecycle.PER_CLASS)
class OpenPagesTest extends PlacardTest {

    private static final int DESK = 1280;
    private static final int PHONE = 360;
    private static final double PATIENCE = 60_000;

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private PracticeFiles files;

    private Browsers browsers;

    @BeforeAll
    void open() {
        people.admit("secretariat", "the secretariat", "practice", Role.SECRETARIAT, null);
        people.admit("china", "the delegation of China", "practice", Role.DELEGATION, "CHN");
        browsers = new Browsers("http://localhost:" + port);
    }

    @AfterAll
    void close() {
        browsers.close();
    }

    @Test
    void a_page_says_that_its_file_changed_and_leaves_alone_what_somebody_types() {
        FileId file = files.issued();
        Page page = browsers.signedIn("secretariat", true, DESK, "en");
        page.navigate(address("/files/" + file));
        Locator notice = page.locator("[data-live]");
        assertThat(notice).isEmpty();
        Locator meeting = page.locator("form[action$='/schedule'] [name=meeting]");
        meeting.fill("45");

        files.stateBudget(file);

        assertThat(notice).containsText("This file changed at 09:", within());
        assertThat(notice.locator("a")).containsText("what you typed stays here");
        assertThat(notice.locator("a")).hasAttribute("target", "_blank");
        assertThat(notice).hasAttribute("aria-live", "polite");
        assertThat(meeting).hasValue("45");
        assertThat(meeting).isFocused();
        Browsers.picture(page, "live-file");
        Assertions.assertThat(browsers.complaints()).isEmpty();
    }

    @Test
    void who_shows_the_change_sees_it_and_is_not_told_of_it_again() {
        FileId file = files.tabled();
        Page page = browsers.signedIn("secretariat", true, PHONE, "ar");
        page.navigate(address("/files/" + file + "?lang=ar"));
        files.consulted(file);
        Locator notice = page.locator("[data-live]");
        assertThat(notice).containsText("09:", within());
        Browsers.picture(page, "live-file-arabic-phone");

        notice.locator("a").click();

        assertThat(page.locator("[data-live]")).isEmpty();
        assertThat(page.locator("#house")).containsText("Room XX");
        // Told of all that was missed: nothing that the page shows already.
        page.waitForResponse(answer -> answer.url().contains("/live"), page::reload);
        assertThat(page.locator("[data-live]")).isEmpty();
    }

    @Test
    void a_list_says_that_something_changed_also_what_happened_before_it_listened() {
        Page page = browsers.signedIn("china", true, PHONE, "en");
        page.route("**/js/live.js", script -> {
            // Between the making of the page and its listening.
            files.tabled();
            script.resume();
        });
        page.navigate(address("/files"));

        assertThat(page.locator("[data-live]")).containsText("A file changed at 09:", within());
        assertThat(page.locator("[data-live] a")).hasText("Show");
        Browsers.picture(page, "live-files-phone");
    }

    private static ContainsTextOptions within() {
        return new ContainsTextOptions().setTimeout(PATIENCE);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
