/**
 * From bytes to clean, numbered lines: encoding, forbidden characters, and the markup that a source is written
 * in.
 */
package org.placard.texts.source;
