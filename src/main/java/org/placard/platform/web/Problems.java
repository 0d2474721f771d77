package org.placard.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.placard.platform.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refusals as RFC 9457 problems: {@code detail} says what is wrong, {@code where} where, {@code liftedBy} who can lift
 * it, {@code remedy} how, {@code source} which rule it comes from.
 */
@Component
public class Problems {

    private final RefusalWords words;
    private final JsonMapper json;

    Problems(RefusalWords words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    public ProblemDetail of(Refusal refusal, Locale locale) {
        Explanation explained = words.of(refusal, locale);
        ProblemDetail problem = ProblemDetail.forStatus(refusal.rule().status());
        problem.setType(URI.create("urn:placard:rule:" + explained.rule()));
        problem.setTitle(explained.rule());
        problem.setDetail(explained.detail());
        problem.setProperty("rule", explained.rule());
        problem.setProperty("where", explained.where());
        problem.setProperty("liftedBy", explained.liftedBy());
        problem.setProperty("remedy", explained.remedy());
        problem.setProperty("source", explained.source());
        return problem;
    }

    public void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(refusal.rule().status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(of(refusal, request.getLocale())));
    }
}
