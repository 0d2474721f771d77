package org.placard.lifecycle;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Creates the engine's tables with the scripts in its own jar: no copy to keep in step. */
@Component
class V1__EngineTables extends BaseJavaMigration {

    private static final String SCRIPT = "org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql";
    private static final String[] PARTS = {
        "engine", "identity", "history", "case.engine", "case.history", "decision.engine", "decision.history"
    };

    @Override
    public void migrate(Context context) {
        for (String part : PARTS) {
            ScriptUtils.executeSqlScript(context.getConnection(), new ClassPathResource(SCRIPT.formatted(part)));
        }
    }
}
