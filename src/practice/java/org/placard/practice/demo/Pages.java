package org.placard.practice.demo;

/** The pages, as a browser without scripts gets them. */
final class Pages {

    private final Cast cast;
    private final Story story;
    private final String file;

    Pages(Cast cast, String file) {
        this.cast = cast;
        this.story = cast.story;
        this.file = file;
    }

    void seen() {
        story.chapter("The pages");
        Browser secretariat = cast.browser("secretariat");
        String page = secretariat.get("/files/" + file);
        story.see("the file's page names the resolution", page.contains("A/HRC/RES/43/21"));
        story.see("its diagram has a token at “remains seized”", page.contains("remains-seized"));
        String start = secretariat.get("/");
        story.see("the secretariat's start page has the meeting to plan", start.contains("Fix date and room"));
        story.see("and the report's due date", start.contains("20 December 2021"));
        String own = cast.browser("china").get("/");
        story.see("China's start page has its file", own.contains(file));
        Browser auditor = cast.browser("auditor");
        String trail = auditor.get("/files/" + file + "/audit");
        story.see("the audit page has the vote", trail.contains("recorded-vote"));
        String verdict = auditor.press("/files/" + file + "/audit/verify", trail);
        story.see("its button says that the journal is whole", verdict.contains("The journal is whole"));
    }
}
