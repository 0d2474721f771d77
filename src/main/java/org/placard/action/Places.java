package org.placard.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;

/** The places of drafts as a form has them: {@code place.<file>}, numbers from 1; gaps do not matter. */
public final class Places {

    private static final String PLACE = "place.";

    private Places() {}

    /** @throws Refusal if a place is no number, or two drafts have the same */
    public static List<FileId> order(Map<String, String> fields) {
        SortedMap<Integer, FileId> byPlace = new TreeMap<>();
        fields.forEach((field, value) -> {
            if (field.startsWith(PLACE)
                    && byPlace.put(place(value), new FileId(field.substring(PLACE.length()))) != null) {
                throw new Refusal(OrderRule.NO_PLACE, "place", value.strip());
            }
        });
        return new ArrayList<>(byPlace.values());
    }

    private static int place(String value) {
        if (!value.strip().matches("[1-9]\\d{0,3}")) {
            throw new Refusal(OrderRule.NO_PLACE, "place", value.strip());
        }
        return Integer.parseInt(value.strip());
    }
}
