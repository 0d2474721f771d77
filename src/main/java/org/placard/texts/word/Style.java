package org.placard.texts.word;

/**
 * What a style says itself; null where it says nothing.
 *
 * @param outline the level of a heading, from 0
 * @param list the list that its paragraphs belong to
 */
record Style(
        String id, String name, String parent, Integer outline, String list, Boolean superscript, Boolean hidden) {}
