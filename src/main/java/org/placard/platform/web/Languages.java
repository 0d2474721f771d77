package org.placard.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.i18n.SessionLocaleResolver;

/**
 * The language of the pages: the browser's if Placard speaks it, else English. {@code ?lang=} chooses one of the six
 * official languages until the session ends; what has no words in it yet stays English.
 */
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH);
    private static final List<String> OFFICIAL = List.of("ar", "zh", "en", "fr", "ru", "es");

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver browser = new AcceptHeaderLocaleResolver();
        browser.setSupportedLocales(SPOKEN);
        browser.setDefaultLocale(Locale.ENGLISH);
        SessionLocaleResolver chosen = new SessionLocaleResolver();
        chosen.setDefaultLocaleFunction(browser::resolveLocale);
        return chosen;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Choice());
    }

    private static final class Choice extends LocaleChangeInterceptor {

        Choice() {
            setParamName("lang");
            setIgnoreInvalidLocale(true);
        }

        // Asking a request that was too large for a parameter would fail again, on the page that says so.
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws ServletException {
            return request.getDispatcherType() == DispatcherType.ERROR || super.preHandle(request, response, handler);
        }

        @Override
        protected Locale parseLocaleValue(String language) {
            if (!OFFICIAL.contains(language)) {
                throw new IllegalArgumentException(language);
            }
            // One kind of digits on a page: symbols of documents are written with these in every language.
            return Locale.forLanguageTag(language + "-u-nu-latn");
        }
    }
}
