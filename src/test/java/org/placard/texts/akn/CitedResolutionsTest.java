package org.placard.texts.akn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedResolutionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recalling General Assembly resolution 60/251 of 15 March 2006,|un-ga/2006-03-15/60-251",
                "Recalling also its resolutions 5/1, on doors, and 5/2 of 18 June 2007,|un-hrc/2007-06-18/5-2",
                "Recalling Assembly resolution 217 A (III) of 10 December 1948,|un-ga/1948-12-10/217_A_(III)",
                "Recalling Security Council resolution 1325 (2000) of 31 October 2000,|un-sc/2000-10-31/1325_(2000)",
                "Recalling Economic and Social Council resolution 1996/31 of 25 July 1996,|un-ecosoc/1996-07-25/1996-31",
                "Recalling Commission on Human Rights resolution 2005/47 of 19 April 2005,|un-chr/2005-04-19/2005-47",
                "Recalling Council resolution 40/3 of 21 March 2019,|un-hrc/2019-03-21/40-3",
            })
    void a_resolution_cited_with_its_day_has_an_iri(String text, String end) {
        assertThat(CitedResolutions.in(text, "HRC"))
                .singleElement()
                .extracting(CitedResolutions.Citation::href)
                .isEqualTo("/akn/un/statement/deliberation/" + end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recalling General Assembly resolution 60/251,",
                "Recalling resolution 60/251 of 15 March 2006,",
                "Recalling General Assembly resolution 60/251 of 35 March 2006,",
                "Recalling General Assembly document A/60/251 of 15 March 2006,",
                "Taking note of the report of 15 March 2006 of the General Assembly,",
            })
    void without_organ_or_day_it_stays_plain(String text) {
        assertThat(CitedResolutions.in(text, null)).isEmpty();
    }
}
