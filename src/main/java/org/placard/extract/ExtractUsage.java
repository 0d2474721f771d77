package org.placard.extract;

/** What {@code extract --help} says. */
final class ExtractUsage {

    static final String TEXT = """
            usage: java -jar placard.jar extract [--format json] FILE...

            Reads United Nations draft resolutions and their like, and prints one JSON object per file, a line each, in UTF-8
            and in the order of the files. What a file is, is found in its content, not in its name.

              kind         draft_resolution, adopted_resolution, amendment, draft_decision, adopted_decision,
                           presidents_statement, unknown
              session      the ordinal number; sessionCode tells special sessions: "S-30"
              sponsors     name as printed; state: its ISO 3166-1 alpha-3 code, or null; marked: whether an asterisk follows
                           the name; sponsorsMark says what the asterisk means
              paragraphs   kind: enacting, preambular, operative, sub, heading, annex, other
              obligations  one per deliverable and target. kind: report, oral_update, meeting, mandate_creation,
                           mandate_renewal, consideration; relation: at, before, by, as_of, until; recurrence: annual,
                           biennial, regular; evidence: where the words are that it was read from, two offsets into the text
                           of the paragraph that op and sub name, whose index in paragraphs is "paragraph"
              warnings     code, message, and the line and paragraph that it is about

            What a text does not say is null. Fields may be added at the end of an object; none is renamed or taken out.

              --format json   the only format
              --help          prints this
              --              what follows are files

            exit status: 0 all files were read; 1 some could not be, each is named on standard error; 2 wrong usage
            """;

    private ExtractUsage() {}
}
