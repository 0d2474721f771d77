package org.placard.paths;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Has the engine of a test tell which elements and sequence flows tokens pass. */
public final class Tracing implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof ProcessEngineFactoryBean factory) {
            trace(factory.getProcessEngineConfiguration());
        }
        return bean;
    }

    private static void trace(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(new Marks());
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    private static final class Marks extends AbstractBpmnParseListener {

        @Override
        public void parseSequenceFlow(Element drawn, ScopeImpl scope, TransitionImpl flow) {
            ProcessDefinitionEntity process = (ProcessDefinitionEntity) scope.getProcessDefinition();
            flow.addListener(ExecutionListener.EVENTNAME_TAKE, noting(process.getKey(), flow.getId()));
        }

        @Override
        public void parseProcess(Element drawn, ProcessDefinitionEntity process) {
            mark(process, process.getKey());
        }

        private static void mark(ScopeImpl scope, String process) {
            for (ActivityImpl activity : scope.getActivities()) {
                activity.addListener(ExecutionListener.EVENTNAME_START, noting(process, activity.getId()));
                mark(activity, process);
            }
        }

        private static ExecutionListener noting(String process, String id) {
            Passed.Place place = new Passed.Place(process, id);
            return execution -> Passed.note(place);
        }
    }
}
