package org.placard.lifecycle;

import java.util.AbstractMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ListableBeanFactory;

/** The beans that expressions in diagrams can reach, looked up when they are needed. */
final class ProcessBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;

    ProcessBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String bean
                && beans.containsBean(bean)
                && beans.findAnnotationOnBean(bean, ProcessBean.class) != null;
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of(beans.getBeanNamesForAnnotation(ProcessBean.class)).stream()
                .collect(Collectors.toMap(Object.class::cast, beans::getBean))
                .entrySet();
    }
}
