/**
 * Reads draft resolutions: from the bytes of a file to a text model, the obligations its operative paragraphs
 * propose, and
 * warnings that name their place.
 *
 * <p>The way of a file through {@link org.placard.texts.DraftReader}:
 * <ol>
 *   <li>{@code source}: bytes become clean lines (encoding, line ends, controls, Markdown or plain text found
 * by content);</li>
 *   <li>{@code structure}: lines become a masthead, footnotes and paragraphs; page furniture goes, paragraphs
 * that a page
 *       break cut in two are joined;</li>
 *   <li>{@code obligations}: each operative paragraph is read by a small grammar (ordering verb, addressee,
 * verb phrases,
 *       deliverable, target, session) into {@link org.placard.texts.ProposedObligation proposals}, which people
 * confirm;</li>
 *   <li>{@code language}: numbers, dates and openers that the other three share;</li>
 *   <li>{@code word}: Word documents come in beside {@code source}, and go out as one of the
 * {@link org.placard.texts.DocumentFormats forms} of documents.</li>
 * </ol>
 *
 * <p>Bad content never makes the reader fail: it says what it met in {@link org.placard.texts.Warning
 * warnings}. Only a file
 * that no text can be had from is refused, with {@link org.placard.texts.UnreadableText}; who files drafts also has what
 * is no draft refused by the name of its kind. Time
 * grows linearly
 * with the size of the text. The module knows no framework and no other module; every type of this package can
 * be written
 * as JSON and read back without annotations.
 *
 * <p>Names of sponsors and titles are kept as printed, HTML tags included: pages must escape them.
 */
package org.placard.texts;
