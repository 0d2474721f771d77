package org.placard.inbox;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What another system reports; it fits its published schema.
 *
 * @param type on the wire, {@code org.placard.inbox.report-issued.v1}
 * @param source the system that sent it
 * @param data as JSON
 */
public record Report(String type, String source, String data) {

    // The contract is add-only: fields that this version does not know are passed over.
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public <T> T as(Class<T> form) {
        return JSON.readValue(data, form);
    }
}
