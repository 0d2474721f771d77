package org.placard.platform.web;

import org.placard.platform.FileId;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Where a browser goes after a form: 303, so that reloading the page sends nothing twice. */
public final class SeeOther {

    private SeeOther() {}

    public static RedirectView file(FileId file) {
        return page("/files/" + file);
    }

    public static RedirectView page(String path) {
        RedirectView view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
