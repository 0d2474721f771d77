package org.placard.states;

import java.util.stream.Stream;

/** The sponsors of the sample draft, as its masthead prints them. */
final class SampleSponsors {

    private SampleSponsors() {}

    static Stream<String> printed() {
        return Stream.of(
                "Belarus",
                "Burundi",
                "Cambodia",
                "China",
                "Cuba",
                "Democratic People's Republic of Korea",
                "Iran (Islamic Republic of)",
                "Malaysia",
                "Mozambique",
                "Myanmar",
                "Pakistan",
                "Russian Federation",
                "Somalia",
                "Syrian Arab Republic",
                "Thailand",
                "Venezuela (Bolivarian Republic of)",
                "Yemen");
    }
}
