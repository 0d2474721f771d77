package org.placard.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.springframework.beans.factory.annotation.Autowired;

class EndedMeanwhileTest extends PlacardTest {

    @Autowired
    private Whereabouts whereabouts;

    @Test
    void a_process_that_ended_between_two_questions_has_no_course_and_breaks_no_page() {
        ProcessInstance ended = new Gone("session-49");

        assertThat(whereabouts.course(ended)).isEmpty();
        assertThat(whereabouts.waits(ended)).isEmpty();
    }

    /** An instance as a query gave it; the engine knows nothing of it any more. */
    private record Gone(String businessKey) implements ProcessInstance {

        @Override
        public String getId() {
            return "gone";
        }

        @Override
        public String getBusinessKey() {
            return businessKey;
        }

        @Override
        public String getProcessDefinitionId() {
            return "session:1:gone";
        }

        @Override
        public String getProcessDefinitionKey() {
            return "session";
        }

        @Override
        public String getRootProcessInstanceId() {
            return "gone";
        }

        @Override
        public String getCaseInstanceId() {
            return null;
        }

        @Override
        public boolean isSuspended() {
            return false;
        }

        @Override
        public boolean isEnded() {
            return true;
        }

        @Override
        public String getProcessInstanceId() {
            return "gone";
        }

        @Override
        public String getTenantId() {
            return null;
        }
    }
}
