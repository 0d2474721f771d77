package org.placard.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.placard.platform.Trace;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes up the trace that a request comes with: what it sets off, in the logs and on Kafka, can be told by it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TraceOfRequest extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Trace trace = Trace.begun(request.getHeader("traceparent"));
        try {
            chain.doFilter(request, response);
        } finally {
            trace.close();
        }
    }
}
