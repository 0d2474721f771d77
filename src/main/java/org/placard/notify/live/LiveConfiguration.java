package org.placard.notify.live;

import org.placard.notify.OnEngineNodes;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@OnEngineNodes
@EnableConfigurationProperties(LiveSettings.class)
class LiveConfiguration implements WebMvcConfigurer {

    private final Streams streams;

    LiveConfiguration(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PlaceOfPage(streams)).excludePathPatterns("/api/**");
    }
}
