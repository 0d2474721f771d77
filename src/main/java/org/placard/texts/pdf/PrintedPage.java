package org.placard.texts.pdf;

import java.util.List;

/** What one page prints: letters in the order of the file, and level rules. Lengths are in points. */
record PrintedPage(float width, float height, List<Glyph> glyphs, List<Rule> rules) {}
