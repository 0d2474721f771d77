package org.placard.drafts;

import org.placard.states.States;
import org.placard.texts.DraftReader;
import org.placard.texts.ReadingLimits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DraftsSettings.class, ReadingSettings.class})
class DraftsConfiguration {

    @Bean
    ReadingLimits readingLimits(ReadingSettings settings) {
        return settings.limits();
    }

    @Bean
    DraftReader draftReader(ReadingLimits limits, States states) {
        return new DraftReader(limits, printed -> states.iso3Of(printed).orElse(null));
    }
}
