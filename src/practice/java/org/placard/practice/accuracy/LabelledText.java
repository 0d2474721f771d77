package org.placard.practice.accuracy;

import java.util.List;

/**
 * What a person read in one text.
 *
 * @param file its name without folders
 */
record LabelledText(String file, List<Label> labels) {}
