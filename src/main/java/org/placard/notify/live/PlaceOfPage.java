package org.placard.notify.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Notes where the topic is before anything is read for a page. What this node had read by then was committed, so the page
 * shows it; what it reads later is told to the page, even if the page happens to show it already.
 */
final class PlaceOfPage implements HandlerInterceptor {

    static final String ATTRIBUTE = PlaceOfPage.class.getName();

    private final Streams streams;

    PlaceOfPage(Streams streams) {
        this.streams = streams;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        streams.position().ifPresent(place -> request.setAttribute(ATTRIBUTE, place.written()));
        return true;
    }
}
