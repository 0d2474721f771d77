package org.placard.practice.chaos;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Lets the watch see every statement and every commit of the node, before and after. */
final class WatchedDatabase implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? new Watched(database) : bean;
    }

    private static final class Watched extends DelegatingDataSource {

        private Watched(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return proxy(Connection.class, new WatchedConnection(super.getConnection()));
        }
    }

    private static final class WatchedConnection implements InvocationHandler {

        private final Connection connection;
        private final StringBuilder transaction = new StringBuilder();

        private WatchedConnection(Connection connection) {
            this.connection = connection;
        }

        @Override
        public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
            return switch (method.getName()) {
                case "commit" -> commit(method, arguments);
                case "prepareStatement" ->
                    proxy(
                            PreparedStatement.class,
                            new WatchedStatement(call(connection, method, arguments), (String) arguments[0], this));
                case "createStatement" ->
                    proxy(Statement.class, new WatchedStatement(call(connection, method, arguments), null, this));
                case "rollback", "close" -> forget(method, arguments);
                default -> call(connection, method, arguments);
            };
        }

        private Object commit(Method method, Object[] arguments) throws Throwable {
            String statements = transaction.toString();
            Watch.seen(Spot.Kind.BEFORE_COMMIT, statements);
            Object result = forget(method, arguments);
            Watch.seen(Spot.Kind.AFTER_COMMIT, statements);
            return result;
        }

        private Object forget(Method method, Object[] arguments) throws Throwable {
            transaction.setLength(0);
            return call(connection, method, arguments);
        }

        private Object execute(String sql, Execution execution) throws Throwable {
            boolean alone = connection.getAutoCommit();
            Watch.seen(Spot.Kind.BEFORE_STATEMENT, sql);
            Object result = execution.run();
            Watch.seen(Spot.Kind.AFTER_STATEMENT, sql);
            if (alone) {
                Watch.seen(Spot.Kind.AFTER_COMMIT, sql);
            } else {
                transaction.append(sql).append(";\n");
            }
            return result;
        }
    }

    private static final class WatchedStatement implements InvocationHandler {

        private final Object statement;
        private final String prepared;
        private final WatchedConnection connection;

        private WatchedStatement(Object statement, String prepared, WatchedConnection connection) {
            this.statement = statement;
            this.prepared = prepared;
            this.connection = connection;
        }

        @Override
        public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
            if (!method.getName().startsWith("execute")) {
                return call(statement, method, arguments);
            }
            String sql = prepared != null ? prepared : arguments == null ? "" : String.valueOf(arguments[0]);
            return connection.execute(sql, () -> call(statement, method, arguments));
        }
    }

    private interface Execution {

        Object run() throws Throwable;
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(WatchedDatabase.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
