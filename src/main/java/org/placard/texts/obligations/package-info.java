/**
 * Reads what operative paragraphs order.
 *
 * <p>The grammar, from the outside in: a paragraph is a row of <em>clauses</em>, each opened by a verb in the present
 * tense ("Requests", "and also decides", "reiterates its request"); only ordering verbs matter, which keeps out what
 * merely looks back. A clause names an <em>addressee</em> and a row of <em>verb phrases</em>: infinitives ("to prepare …,
 * and to submit it …"), verbs after "shall", gerunds that say by what means. A verb phrase holds <em>deliverables</em> in
 * object position ("a comprehensive written report") and <em>targets</em> ("to the General Assembly at its seventy-sixth
 * session"), which are paired; pronouns and "the report" add their targets to what came before. Beside the phrases,
 * passives ("that a report be submitted"), meetings whose being held is decided and what is ordered in passing ("in its
 * next report to …") are read. Some verbs and nouns stage a meeting only by what they go with ("to facilitate a seminar",
 * "the holding of a workshop"), and sessions of mechanisms can be ordered themselves. Where no session is named a date may stand. Sub-paragraphs go on with the last clause of
 * their chapeau, and with the verb that it left open.
 *
 * <p>Words are data: {@code Lexicon}, {@code Verbs}, {@code Products}, {@code Bodies},
 * {@code Addressees}, {@code Staging}. A rule that a sentence lacks goes into the class that its phrase belongs to, with an invented
 * sentence in its test.
 */
package org.placard.texts.obligations;
