/**
 * A text as it goes to print, whatever the form: the parts of the Council's documents in their order, each with its words,
 * what is set in italics, and the footnotes at their marks. {@link org.placard.texts.print.HtmlDocument} makes a page of
 * it, {@code org.placard.texts.pdf} a PDF document.
 */
package org.placard.texts.print;
