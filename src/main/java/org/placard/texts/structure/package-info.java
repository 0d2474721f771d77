/** From lines to the parts of a resolution: page furniture out, footnotes aside, masthead, sponsors, paragraphs. */
package org.placard.texts.structure;
