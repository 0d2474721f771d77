/**
 * Word documents (DOCX), in and out, without a library: ADR 0012 says why. What comes in is read as it stands on paper: automatic
 * numbers counted, tracked changes accepted, fields by their result. Parts are inflated and parsed as streams, within bounds
 * that hold whatever the bytes; nothing is executed and nothing fetched.
 */
package org.placard.texts.word;
