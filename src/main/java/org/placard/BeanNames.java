package org.placard;

import org.placard.lifecycle.ProcessBean;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Modules may use the same short word for a type; only beans that diagrams name have short names. */
class BeanNames extends FullyQualifiedAnnotationBeanNameGenerator {

    @Override
    public String generateBeanName(BeanDefinition definition, BeanDefinitionRegistry registry) {
        boolean named = definition instanceof AnnotatedBeanDefinition annotated
                && annotated.getMetadata().isAnnotated(ProcessBean.class.getName());
        return named
                ? AnnotationBeanNameGenerator.INSTANCE.generateBeanName(definition, registry)
                : super.generateBeanName(definition, registry);
    }
}
