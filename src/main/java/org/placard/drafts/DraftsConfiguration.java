package org.placard.drafts;

import org.placard.texts.DraftReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DraftsConfiguration {

    @Bean
    DraftReader draftReader() {
        return new DraftReader();
    }
}
