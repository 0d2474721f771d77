package org.placard.lifecycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Timers of many processes at once: read in one query, moved in one command of the engine. A session that moves has
 * thousands of them, and one command each would take minutes.
 */
@Component
public class TimersTogether {

    /** What PostgreSQL and the engine's query take easily as the parameters of one statement. */
    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final ManagementService management;
    private final CommandExecutor engine;

    TimersTogether(JdbcClient jdbc, ManagementService management, ProcessEngine engine) {
        this.jdbc = jdbc;
        this.management = management;
        this.engine = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
    }

    /**
     * The timers of the running processes of these very keys.
     *
     * @param variable whose value tells processes of the same key apart
     */
    public List<WaitingTimer> of(Collection<BusinessKey> keys, String variable) {
        return jdbc.sql("""
                        select j.id_, p.business_key_, d.act_id_, v.text_, j.duedate_
                          from act_ru_execution p
                          join act_ru_job j on j.process_instance_id_ = p.id_ and j.type_ = 'timer'
                          join act_ru_jobdef d on d.id_ = j.job_def_id_
                          left join act_ru_variable v on v.execution_id_ = p.id_ and v.name_ = ?
                         where p.business_key_ = any(?) and p.parent_id_ is null""")
                .param(variable)
                .param(keys.stream().map(BusinessKey::toString).toArray(String[]::new))
                .query(TimersTogether::timer)
                .list();
    }

    /**
     * Sets these timers, by their ids, to moments that were computed as their diagrams do. The files that they belong to
     * are held by the caller. {@link TimerDates#PARKED} parks.
     */
    public void move(Map<String, Instant> moments) {
        hold(moments.keySet());
        Lifecycle.together(() -> engine.execute(context -> {
            chunks(moments.keySet()).forEach(ids -> timers(ids).forEach(timer -> set(timer, moments)));
            return null;
        }));
    }

    // Whoever picks up timers meanwhile waits, and then finds that they changed: the move need not start anew.
    private void hold(Collection<String> ids) {
        jdbc.sql("select id_ from act_ru_job where id_ = any(?) order by id_ for update")
                .param(ids.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private List<JobEntity> timers(List<String> ids) {
        return management.createJobQuery().jobIds(new HashSet<>(ids)).list().stream()
                .map(JobEntity.class::cast)
                .toList();
    }

    private static void set(JobEntity timer, Map<String, Instant> moments) {
        timer.setDuedate(Date.from(moments.get(timer.getId())));
    }

    private static List<List<String>> chunks(Collection<String> all) {
        List<String> ids = new ArrayList<>(all);
        List<List<String>> chunks = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            chunks.add(ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
        }
        return chunks;
    }

    private static WaitingTimer timer(ResultSet row, int index) throws SQLException {
        Instant due = row.getTimestamp("duedate_").toInstant();
        return new WaitingTimer(
                row.getString("id_"),
                BusinessKey.parse(row.getString("business_key_")),
                row.getString("act_id_"),
                row.getString("text_"),
                TimerDates.PARKED.equals(due) ? null : due);
    }
}
