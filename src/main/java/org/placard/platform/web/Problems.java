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

/** Refusals as RFC 9457 problems: {@code detail} says what is wrong, {@code where} where, {@code remedy} what to do. */
@Component
public class Problems {

    private final RefusalWords words;
    private final JsonMapper json;

    Problems(RefusalWords words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    public ProblemDetail of(Refusal refusal, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(refusal.rule().status());
        problem.setType(URI.create("urn:placard:rule:" + refusal.rule().id()));
        problem.setTitle(refusal.rule().id());
        problem.setDetail(words.sentence(refusal, locale));
        problem.setProperty("rule", refusal.rule().id());
        problem.setProperty("where", refusal.where());
        problem.setProperty("remedy", words.remedy(refusal, locale));
        problem.setProperty("source", words.source(refusal, locale));
        return problem;
    }

    public void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(refusal.rule().status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(of(refusal, request.getLocale())));
    }
}
