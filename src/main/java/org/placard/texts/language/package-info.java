/** What the readers share of the language of resolutions: numbers in words, dates, openers. */
package org.placard.texts.language;
