package org.placard.notify.email;

import java.nio.charset.StandardCharsets;
import org.placard.notify.Links;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

@Configuration(proxyBeanMethods = false)
class EmailConfiguration {

    @Bean
    Wording wording(Links links, StateNames states) {
        return new Wording(bundle(), links, states);
    }

    // Not the pages' messages: those are filled by number, a notice names the parts of its event.
    static MessageSource bundle() {
        ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();
        bundle.setBasename("messages/notify");
        bundle.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundle.setFallbackToSystemLocale(false);
        return bundle;
    }
}
