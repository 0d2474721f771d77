package org.placard.sponsorship;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SponsorshipSettings.class)
class SponsorshipConfiguration {}
