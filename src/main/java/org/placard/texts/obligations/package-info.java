/**
 * Reads what operative paragraphs order.
 *
 * <p>The grammar, from the outside in: a paragraph is a row of <em>clauses</em>, each opened by a verb in the
 * present tense
 * ("Requests", "and also decides"); only ordering verbs matter, which keeps out what merely looks back. A
 * clause names an
 * <em>addressee</em> and a row of <em>verb phrases</em> ("to prepare …, and to submit it …"). A verb phrase holds
 * <em>deliverables</em> in object position ("a comprehensive written report") and <em>targets</em> ("to the
 * General Assembly
 * at its seventy-sixth session"), which are paired; pronouns and "the report" add their targets to what came
 * before.
 * Sub-paragraphs go on with the last clause of their chapeau.
 */
package org.placard.texts.obligations;
