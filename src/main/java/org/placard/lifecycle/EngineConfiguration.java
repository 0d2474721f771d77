package org.placard.lifecycle;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerCatchIntermediateEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerStartEventSubprocessJobHandler;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineSettings.class)
class EngineConfiguration {

    @Bean
    JobExecutor jobExecutor(EngineSettings settings) {
        DefaultJobExecutor executor = new DefaultJobExecutor();
        executor.setWaitTimeInMillis((int) settings.timerPoll().toMillis());
        executor.setMaxWait(settings.timerPoll().toMillis());
        executor.setLockTimeInMillis((int) settings.timerLock().toMillis());
        executor.setCorePoolSize(settings.timerThreads());
        executor.setMaxPoolSize(settings.timerThreads());
        return executor;
    }

    @Bean
    @DependsOn("flywayInitializer")
    ProcessEngineFactoryBean processEngine(
            DataSource database,
            PlatformTransactionManager transactions,
            JobExecutor jobExecutor,
            JournalingHistory history,
            LateTimers late,
            ListableBeanFactory beans)
            throws Exception {
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        engine.setDataSource(database);
        engine.setTransactionManager(transactions);
        engine.setDatabaseSchemaUpdate("false");
        // The default generator takes a second connection per block of ids and can starve the pool.
        engine.setIdGenerator(() -> UUID.randomUUID().toString());
        engine.setBeans(new ProcessBeans(beans));
        engine.setJobExecutor(jobExecutor);
        engine.setJobExecutorActivate(false);
        engine.setJobExecutorDeploymentAware(false);
        engine.setFailedJobRetryTimeCycle("R20/PT30S");
        keepHistoryInTheJournal(engine, history);
        engine.setCustomJobHandlers(watched(late));
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setDeploymentName("placard");
        engine.setDeploymentResources(diagrams());
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(engine);
        return factory;
    }

    // The level decides which events the engine makes; its own tables stay empty.
    private static void keepHistoryInTheJournal(SpringProcessEngineConfiguration engine, JournalingHistory history) {
        engine.setHistory(HistoryLevel.HISTORY_LEVEL_ACTIVITY.getName());
        engine.setEnableDefaultDbHistoryEventHandler(false);
        engine.setCustomHistoryEventHandlers(List.of(history));
        engine.setHistoryCleanupEnabled(false);
        engine.setEnforceHistoryTimeToLive(false);
    }

    // All kinds of timers that a diagram can have; they take the place of the engine's own handlers.
    private static List<JobHandler> watched(LateTimers late) {
        return List.of(
                new WatchedTimer<>(new TimerCatchIntermediateEventJobHandler(), late),
                new WatchedTimer<>(new TimerExecuteNestedActivityJobHandler(), late),
                new WatchedTimer<>(new TimerStartEventSubprocessJobHandler(), late));
    }

    private static Resource[] diagrams() throws Exception {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        Resource[] processes = resolver.getResources("classpath*:bpmn/*.bpmn");
        Resource[] decisions = resolver.getResources("classpath*:bpmn/*.dmn");
        return java.util.stream.Stream.of(processes, decisions)
                .flatMap(java.util.Arrays::stream)
                .toArray(Resource[]::new);
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    DecisionService decisionService(ProcessEngine engine) {
        return engine.getDecisionService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }
}
