package org.placard.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Every refusal reaches its reader: a problem document under {@code /api}, a readable page elsewhere. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private final Problems problems;
    private final RefusalWords words;

    Refusals(Problems problems, RefusalWords words) {
        this.problems = problems;
        this.words = words;
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request, Locale locale) {
        return request.getRequestURI().startsWith("/api/") ? problem(refusal, locale) : page(refusal, locale);
    }

    @ExceptionHandler
    Object denied(AccessDeniedException denied, HttpServletRequest request, Locale locale) {
        return refused(new Refusal(PlatformRule.NOT_ALLOWED, request.getRequestURI()), request, locale);
    }

    @ExceptionHandler
    Object notThere(NoResourceFoundException nowhere, HttpServletRequest request, Locale locale) {
        return refused(new Refusal(PlatformRule.UNKNOWN_PAGE, request.getRequestURI()), request, locale);
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request, Locale locale) {
        return refused(new Refusal(PlatformRule.TOO_LARGE, "file"), request, locale);
    }

    @ExceptionHandler
    Object missing(MissingServletRequestParameterException missing, HttpServletRequest request, Locale locale) {
        String name = missing.getParameterName();
        return refused(new Refusal(PlatformRule.MISSING, name, name), request, locale);
    }

    @ExceptionHandler
    Object missing(MissingServletRequestPartException missing, HttpServletRequest request, Locale locale) {
        String name = missing.getRequestPartName();
        return refused(new Refusal(PlatformRule.MISSING, name, name), request, locale);
    }

    @ExceptionHandler
    Object mismatch(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request, Locale locale) {
        Object value = mismatch.getValue();
        Class<?> wanted = mismatch.getRequiredType();
        Refusal refusal = wanted != null && java.time.temporal.Temporal.class.isAssignableFrom(wanted)
                ? new Refusal(PlatformRule.NOT_A_DATE, mismatch.getName(), value)
                : new Refusal(PlatformRule.BAD_INPUT, mismatch.getName(), mismatch.getName(), value);
        return refused(refusal, request, locale);
    }

    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request, Locale locale) {
        return refused(BodyFault.of(unreadable), request, locale);
    }

    @ExceptionHandler
    Object noDate(DateTimeParseException noDate, HttpServletRequest request, Locale locale) {
        Refusal refusal = new Refusal(PlatformRule.NOT_A_DATE, "date", noDate.getParsedString());
        return refused(refusal, request, locale);
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        ConcurrencyFailureException.class
    })
    Object busy(Exception cause, HttpServletRequest request, Locale locale) {
        log.warn("A command was refused for now: {}", cause.toString());
        return refused(new Refusal(PlatformRule.BUSY, "database"), request, locale);
    }

    private ResponseEntity<Object> problem(Refusal refusal, Locale locale) {
        return ResponseEntity.status(refusal.rule().status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(refusal, locale));
    }

    private ModelAndView page(Refusal refusal, Locale locale) {
        ModelAndView page = new ModelAndView("error/refusal");
        page.setStatus(HttpStatusCode.valueOf(refusal.rule().status()));
        page.addObject("status", refusal.rule().status());
        page.addObject("refusal", words.of(refusal, locale));
        return page;
    }
}
