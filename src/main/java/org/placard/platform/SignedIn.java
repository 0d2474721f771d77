package org.placard.platform;

/** A security principal that stands for an {@link Actor}. */
public interface SignedIn {

    Actor actor();
}
