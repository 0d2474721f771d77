package org.placard.practice;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/** What the practice stack adds to Placard. */
@Profile("stack")
@Configuration(proxyBeanMethods = false)
@Import({PracticeClockFile.class, PracticePeople.class, PracticeData.class})
class PracticeConfiguration {}
