/**
 * Reads PDF documents with text: where each letter stands, how large and in which font it is printed says what belongs
 * together.
 *
 * <p>The way of a file through {@link org.placard.texts.pdf.PdfFormat}:
 * <ol>
 *   <li>{@code PdfFile} unpacks it within bounds of time and memory and yields pages of letters and rules;</li>
 *   <li>{@code Rows} and {@code LineText} make lines of letters, {@code ReadingOrder} puts columns one after the other;</li>
 *   <li>{@code Furniture} takes away what a page prints around its text, {@code Notes} the footnotes under it;</li>
 *   <li>{@code Paragraphs} joins lines to paragraphs, over pages and broken words.</li>
 * </ol>
 *
 * <p>No other package knows the library that opens the files.
 */
package org.placard.texts.pdf;
