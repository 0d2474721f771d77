package org.placard.texts.word;

/**
 * What a style says itself; null where it says nothing.
 *
 * @param outline the level of a heading, from 0
 * @param list the list that its paragraphs belong to
 * @param level of its paragraphs in their list, from 0, where the list does not say it
 */
record Style(
        String id,
        String name,
        String parent,
        Integer outline,
        String list,
        Integer level,
        Boolean superscript,
        Boolean hidden) {}
