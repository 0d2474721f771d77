package org.placard.platform.reconcile;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The settings that a running Placard would have, out of the same environment, without one running. */
public final class Surroundings {

    private final StandardEnvironment environment = new StandardEnvironment();

    public Surroundings(Map<String, String> variables) {
        MutablePropertySources sources = environment.getPropertySources();
        sources.forEach(source -> sources.remove(source.getName()));
        sources.addFirst(new SystemEnvironmentPropertySource("systemEnvironment", new LinkedHashMap<>(variables)));
        ConfigurationPropertySources.attach(environment);
    }

    public DataSource database() {
        return new DriverManagerDataSource(
                setting("spring.datasource.url", "jdbc:postgresql://localhost:5432/placard"),
                setting("spring.datasource.username", "placard"),
                setting("spring.datasource.password", ""));
    }

    public String setting(String name, String otherwise) {
        return environment.getProperty(name, otherwise);
    }

    /** What reading the topic may take. */
    public Duration longest() {
        return DurationStyle.detectAndParse(setting("placard.reconcile.longest", "30m"));
    }

    /** The settings under this name, as Spring Boot binds them. */
    public <T> T settings(String prefix, Class<T> type) {
        return Binder.get(environment).bindOrCreate(prefix, type);
    }
}
