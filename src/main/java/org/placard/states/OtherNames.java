package org.placard.states;

import java.util.Map;
import java.util.Set;

/** Names in the Council's documents that are not the short name of a State of today. */
final class OtherNames {

    /** Names that States had since 2006, and forms that documents print beside the short one, to ISO 3166-1 alpha-3. */
    static final Map<String, String> OF_STATES = Map.ofEntries(
            Map.entry("Turkey", "TUR"),
            Map.entry("Republic of Türkiye", "TUR"),
            Map.entry("Czech Republic", "CZE"),
            Map.entry("The former Yugoslav Republic of Macedonia", "MKD"),
            Map.entry("Republic of North Macedonia", "MKD"),
            Map.entry("Swaziland", "SWZ"),
            Map.entry("Kingdom of Eswatini", "SWZ"),
            Map.entry("Cape Verde", "CPV"),
            Map.entry("Libyan Arab Jamahiriya", "LBY"),
            Map.entry("Netherlands", "NLD"),
            Map.entry("Kingdom of the Netherlands", "NLD"),
            Map.entry("Bolivia", "BOL"),
            Map.entry("Iran", "IRN"),
            Map.entry("Venezuela", "VEN"),
            Map.entry("Micronesia", "FSM"),
            Map.entry("Moldova", "MDA"),
            Map.entry("Tanzania", "TZA"),
            Map.entry("Syria", "SYR"),
            Map.entry("United Kingdom", "GBR"),
            Map.entry("United States", "USA"),
            Map.entry("Palestine", "PSE"),
            Map.entry("Brunei", "BRN"),
            Map.entry("Russia", "RUS"));

    /** Groups, organizations and observers that sponsor lines and statements name: they are no States. */
    static final Set<String> OF_GROUPS = Set.of(
            "European Union",
            "African Group",
            "Group of African States",
            "African Union",
            "Arab Group",
            "Group of Arab States",
            "League of Arab States",
            "Cooperation Council for the Arab States of the Gulf",
            "Group of Asia-Pacific States",
            "Group of Eastern European States",
            "Group of Latin American and Caribbean States",
            "Group of Western European and other States",
            "Organization of Islamic Cooperation",
            "Organisation of Islamic Cooperation",
            "Movement of Non-Aligned Countries",
            "Non-Aligned Movement",
            "Group of 77",
            "Group of 77 and China",
            "Association of Southeast Asian Nations",
            "Caribbean Community",
            "Community of Portuguese-speaking Countries",
            "International Organization of la Francophonie",
            "Commonwealth",
            "Sovereign Order of Malta",
            "International Committee of the Red Cross");

    private OtherNames() {}
}
