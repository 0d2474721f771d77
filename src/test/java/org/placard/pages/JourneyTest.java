package org.placard.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.drafts.Confirmation;
import org.placard.platform.FileId;
import org.placard.platform.Role;
import org.placard.platform.security.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People at work, in a real browser. */
class JourneyTest extends PlacardTest {

    private static final int DESK = 1280;
    private static final int PHONE = 360;

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private PracticeFiles files;

    private Browsers browsers;

    @BeforeEach
    void open() {
        people.admit("secretariat", "the secretariat", "practice", Role.SECRETARIAT, null);
        people.admit("china", "the delegation of China", "practice", Role.DELEGATION, "CHN");
        people.admit("srilanka", "the delegation of Sri Lanka", "practice", Role.DELEGATION, "LKA");
        people.admit("president", "the President", "practice", Role.PRESIDENT, null);
        people.admit("auditor", "an auditor", "practice", Role.AUDITOR, null);
        browsers = new Browsers("http://localhost:" + port);
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void a_draft_goes_from_its_delegation_to_adoption_on_pages_without_any_script() {
        Page china = browsers.signedIn("china", false, PHONE, "en");
        china.navigate("http://localhost:" + port + "/submit");
        china.setInputFiles("input[type=file]", new FilePayload("sample.md", "text/markdown", PracticeFiles.sample()));
        china.click("main button[type=submit]");
        Browsers.picture(china, "review-phone");
        assertThat(china.locator("[name='session']")).hasValue("43");
        assertThat(china.locator("[name^='sponsors'][name$='.include']")).hasCount(17);
        china.click("main form[action$='/confirm'] button[type=submit]");
        String file = china.url();
        Assertions.assertThat(file).contains("/files/");
        Browsers.picture(china, "file-phone");

        Page secretariat = browsers.signedIn("secretariat", false, DESK, "en");
        assertThat(secretariat.locator("main")).containsText("Promoting mutually beneficial cooperation");
        Browsers.picture(secretariat, "start-secretariat");
        secretariat.navigate(file);
        press(secretariat, "/check", "decision", "accepted");
        assertThat(secretariat.locator("main")).containsText("A/HRC/43/L.");
        press(secretariat, "/issue", null, null);

        china.navigate(file);
        china.click("details:has(form[action$='/consultations']) > summary");
        china.fill(
                "form[action$='/consultations'] [name=on]", TODAY.minusDays(2).toString());
        china.fill("form[action$='/consultations'] [name=place]", "Room XX");
        china.check("form[action$='/consultations'] [name=openEnded]");
        press(china, "/consultations", null, null);

        Page sriLanka = browsers.signedIn("srilanka", false, PHONE, "en");
        Browsers.picture(sriLanka, "start-delegation-phone");
        sriLanka.navigate(file);
        press(sriLanka, "/sponsors", null, null);
        assertThat(sriLanka.locator("main")).containsText("Somalia, Sri Lanka,* Syrian Arab Republic");

        secretariat.navigate(file);
        secretariat.fill("form[action$='/schedule'] [name=on]", TODAY.toString());
        secretariat.fill("form[action$='/schedule'] [name=meeting]", "45");
        press(secretariat, "/schedule", null, null);
        press(secretariat, "/budget", "needed", "true");
        secretariat.fill("form[action$='/budget-statement'] [name=reference]", "A/HRC/43/L.31, oral statement");
        secretariat.fill("form[action$='/budget-statement'] [name=on]", TODAY.toString());
        press(secretariat, "/budget-statement", null, null);

        Page president = browsers.signedIn("president", false, DESK, "en");
        Browsers.picture(president, "start-president");
        president.navigate(file);
        press(president, "/introduction", null, null);
        president.check("form[action$='/action'] [name=manner][value=recorded-vote]");
        president.fill("form[action$='/action'] [name=inFavour]", "23");
        president.fill("form[action$='/action'] [name=against]", "16");
        president.fill("form[action$='/action'] [name=abstentions]", "8");
        press(president, "/action", null, null);
        assertThat(president.locator("main")).containsText("A/HRC/RES/43/");
        Browsers.picture(president, "file-adopted");
    }

    @Test
    void the_diagram_shows_where_the_token_is_under_the_strict_content_policy() {
        FileId file = files.tabled();
        Page page = browsers.signedIn("secretariat", true, DESK, "en");
        page.navigate("http://localhost:" + port + "/files/" + file);

        assertThat(page.locator("figure.diagram svg [data-element-id='check-draft'].token"))
                .hasCount(1);
        Browsers.picture(page, "file-diagram");
        Assertions.assertThat(browsers.complaints()).isEmpty();
    }

    @Test
    void the_auditor_reads_the_history_and_verifies_it_with_a_button() {
        FileId file = files.issued();
        Page page = browsers.signedIn("auditor", false, DESK, "en");
        page.navigate("http://localhost:" + port + "/files/" + file + "/audit");
        press(page, "/audit/verify", null, null);

        assertThat(page.locator("main")).containsText("3");
        Browsers.picture(page, "audit");
    }

    @Test
    void a_draft_is_accepted_with_the_keyboard_alone() {
        FileId file = files.tabled();
        Page page = browsers.signedIn("secretariat", true, DESK, "en");
        page.navigate("http://localhost:" + port + "/files/" + file);

        page.keyboard().press("Tab");
        assertThat(page.locator("a.skip")).isFocused();
        page.keyboard().press("Enter");
        Locator accept = page.locator("main form[action$='/check'] button[value=accepted]");
        tabTo(page, accept);
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("main form[action$='/issue']")).hasCount(1);
    }

    private static void tabTo(Page page, Locator wanted) {
        for (int stops = 0; stops < 60; stops++) {
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + wanted);
    }

    @Test
    void a_refusal_is_a_readable_page() {
        FileId file = files.issued();
        Page page = browsers.signedIn("secretariat", false, PHONE, "en");
        page.navigate("http://localhost:" + port + "/files/" + file);
        page.fill("form[action$='/schedule'] [name=on]", TODAY.plusYears(2).toString());
        page.fill("form[action$='/schedule'] [name=meeting]", "45");
        press(page, "/schedule", null, null);

        assertThat(page.locator("main")).containsText("Session 43 does not sit on");
        Browsers.picture(page, "refusal-phone");
    }

    @Test
    void a_title_with_a_script_in_it_is_text_and_nothing_else() {
        FileId file =
                files.tabled(confirmed -> titled(confirmed, "<script>document.title='taken'</script><b>Bold</b>"));
        Page page = browsers.signedIn("secretariat", true, DESK, "en");
        page.navigate("http://localhost:" + port + "/files/" + file);

        assertThat(page.locator("h1")).containsText("<script>");
        Assertions.assertThat(page.title()).isNotEqualTo("taken");
    }

    @Test
    void pages_run_from_right_to_left_in_arabic() {
        FileId file = files.issued();
        Page page = browsers.signedIn("secretariat", true, DESK, "ar");
        page.navigate("http://localhost:" + port + "/files/" + file + "?lang=ar");

        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        Browsers.picture(page, "file-arabic");
    }

    @Test
    void nothing_on_a_phone_has_to_be_pushed_sideways() {
        FileId file = files.tabled(confirmed -> titled(confirmed, "x".repeat(200)));
        Page page = browsers.signedIn("srilanka", false, PHONE, "en");
        for (String path : List.of("/", "/files", "/files/" + file, "/sessions", "/sessions/43")) {
            page.navigate("http://localhost:" + port + path);
            Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(PHONE);
        }
    }

    private static Confirmation titled(Confirmation confirmed, String title) {
        return new Confirmation(
                confirmed.session(),
                confirmed.agendaItem(),
                title,
                confirmed.printedNumber(),
                confirmed.documentDate(),
                confirmed.distribution(),
                confirmed.originalLanguage(),
                confirmed.mainSponsor(),
                confirmed.sponsors(),
                confirmed.obligations(),
                confirmed.remainsSeized());
    }

    private static void press(Page page, String action, String field, String value) {
        String form = "main form[action$='" + action + "']";
        String button = field == null
                ? form + " button[type=submit]"
                : form + " button[name=" + field + "][value=" + value + "]";
        if (field != null && page.locator(button).count() == 0) {
            page.check(form + " [name=" + field + "][value=" + value + "]");
            page.click(form + " button[type=submit]");
        } else {
            page.click(button);
        }
    }
}
