/** Akoma Ntoso 3.0 of a text, by the United Nations guidelines, out and in. */
package org.placard.texts.akn;
