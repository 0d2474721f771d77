package org.placard.practice;

import org.placard.practice.web.PracticePages;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the practice stack adds to Placard. Named explicitly: nothing in it is found by scanning. */
@Configuration(proxyBeanMethods = false)
@Import({PracticeClockFile.class, PracticePeople.class, PracticeData.class, PracticePages.class})
class PracticeConfiguration {}
