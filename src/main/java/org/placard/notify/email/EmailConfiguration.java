package org.placard.notify.email;

import org.placard.notify.Links;
import org.placard.notify.StateNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EmailConfiguration {

    @Bean
    Wording wording(Links links, StateNames states) {
        return new Wording(Texts.shipped(), links, states);
    }
}
