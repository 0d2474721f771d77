/**
 * {@code make accuracy}: how well the reader reads real texts, which lie outside the project. The labels of
 * {@code ../shared} were made by one reader, those under {@code texts/labels} by others; each set is split into
 * texts that were looked at while the grammar was written and texts that were kept aside.
 */
package org.placard.practice.accuracy;
