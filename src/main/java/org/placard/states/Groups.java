package org.placard.states;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Groups of States on whose behalf a delegation can speak in the Council. */
@Repository
public class Groups {

    private static final String ARTICLE = "the ";

    /** The five regional groups: the data tell to which of them a State belongs that was ever a member of the Council. */
    private static final Map<String, String> REGIONAL = Map.of(
            "Group of African States", "AFR",
            "Group of Asia-Pacific States", "APG",
            "Group of Eastern European States", "EEG",
            "Group of Latin American and Caribbean States", "GRULAC",
            "Group of Western European and other States", "WEOG");

    private static final List<String> NAMES = List.of(
            "African Union",
            "Association of Southeast Asian Nations",
            "Caribbean Community",
            "Community of Portuguese-speaking Countries",
            "Cooperation Council for the Arab States of the Gulf",
            "European Union",
            "Group of 77 and China",
            "Group of African States",
            "Group of Arab States",
            "Group of Asia-Pacific States",
            "Group of Eastern European States",
            "Group of Latin American and Caribbean States",
            "Group of Western European and other States",
            "International Organization of la Francophonie",
            "Movement of Non-Aligned Countries",
            "Organization of Islamic Cooperation");

    private final JdbcClient jdbc;

    Groups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their names in English, in alphabetical order. */
    public List<String> names() {
        return NAMES;
    }

    /** The group's name as Placard keeps it; an article and case make no difference, a guess is never made. */
    public Optional<String> named(String name) {
        String wanted = name == null ? "" : name.strip();
        String bare = wanted.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length()) ? wanted.substring(4) : wanted;
        return NAMES.stream().filter(known -> known.equalsIgnoreCase(bare)).findFirst();
    }

    /**
     * Whether a State belongs to a group.
     *
     * @param iso3 ISO 3166-1 alpha-3 code
     * @return empty where the data do not tell
     */
    public Optional<Boolean> belongs(String iso3, String group) {
        return Optional.ofNullable(REGIONAL.get(group))
                .flatMap(wanted -> regionalGroup(iso3).map(wanted::equals));
    }

    private Optional<String> regionalGroup(String iso3) {
        return jdbc.sql("select regional_group from membership_term where iso3 = ? order by member_from desc limit 1")
                .param(iso3)
                .query(String.class)
                .optional();
    }
}
