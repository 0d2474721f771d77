package org.placard.platform.web;

import java.time.DateTimeException;
import java.util.stream.Collectors;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;

/** Says which place of a JSON body is wrong, and how, without the library's inner words. */
final class BodyFault {

    private BodyFault() {}

    static Refusal of(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof InvalidFormatException wrong) {
            String value = String.valueOf(wrong.getValue());
            return causedByDate(wrong)
                    ? new Refusal(PlatformRule.NOT_A_DATE, place(wrong), value)
                    : new Refusal(PlatformRule.BAD_INPUT, place(wrong), place(wrong), value);
        }
        if (unreadable.getCause() instanceof DatabindException wrong) {
            return new Refusal(PlatformRule.BAD_INPUT, place(wrong), place(wrong), wrong.getOriginalMessage());
        }
        return new Refusal(PlatformRule.BAD_INPUT, "body", "body", "JSON");
    }

    private static boolean causedByDate(InvalidFormatException wrong) {
        return wrong.getCause() instanceof DateTimeException
                || wrong.getTargetType() != null
                        && java.time.temporal.Temporal.class.isAssignableFrom(wrong.getTargetType());
    }

    private static String place(DatabindException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
    }
}
