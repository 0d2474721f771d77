package org.placard.texts.akn;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever the model can say, the XML says: it is valid and comes back whole, and in the same bytes. */
class AkomaNtosoRoundTripTest {

    @Property(tries = 400)
    void a_random_text_comes_back_whole(@ForAll long seed) throws Exception {
        ThereAndBack.of("seed " + seed, new RandomTexts(seed).next());
    }
}
