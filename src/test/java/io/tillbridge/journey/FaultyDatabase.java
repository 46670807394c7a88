package io.tillbridge.journey;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The database of the tests, which can be told to be away, or to fail at a statement. It is whole otherwise. */
final class FaultyDatabase implements BeanPostProcessor {
    /** What commits are called where a fault is to strike one: it is done, but its answer is lost. */
    static final String COMMIT = "COMMIT";

    /** What a question to the driver about a statement's parameters is called; it is a round trip of its own. */
    static final String QUESTION = "QUESTION";

    private volatile boolean away;
    private volatile Predicate<String> fault = sql -> false;
    private volatile Predicate<String> miss = sql -> false;
    private volatile SQLException failure = unknown();

    /** No connection is to be had, and those that were taken are dead. */
    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
        fault = sql -> false;
        miss = sql -> false;
    }

    /** Statements that match fail, and nothing of them is done. */
    void failAt(Predicate<String> statement) {
        failAt(statement, unknown());
    }

    void failAt(Predicate<String> statement, SQLException how) {
        failure = how;
        fault = statement;
    }

    /** Statements that match find their connection broken; the next one is whole. */
    void breakAt(Predicate<String> statement) {
        failAt(statement, new SQLException("a broken connection of the test", "08S01"));
    }

    /** Statements that match find their transaction chosen as a deadlock's victim. */
    void deadlockAt(Predicate<String> statement) {
        failAt(statement, new SQLException("a deadlock of the test", "40001", 1205));
    }

    /** Statements that match fail as on SQL Server, with a number of its own. */
    void answerWith(int code, String text, Predicate<String> statement) {
        failAt(statement, new SQLException(text, "S0001", code));
    }

    /** Statements that match touch no row, as if somebody else had been there first. */
    void missAt(Predicate<String> statement) {
        miss = statement;
    }

    private static SQLException unknown() {
        return new SQLException("a fault of the test", "HY000", 4711);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Door(source) : bean;
    }

    private final class Door extends DelegatingDataSource {
        private Door(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            refuseIfAway();
            return watch(Connection.class, super.getConnection(), "");
        }
    }

    private <T> T watch(Class<T> type, T target, String sql) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                strike(sql);
                if (miss.test(sql)) {
                    return nothing(method);
                }
            }
            if (method.getName().equals("getParameterMetaData")) {
                strike(QUESTION);
            }
            Object result = call(target, method, arguments);
            if (method.getName().equals("commit")) {
                strike(COMMIT);
            }
            return result instanceof PreparedStatement statement
                    ? watch(PreparedStatement.class, statement, (String) arguments[0])
                    : result;
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object nothing(Method execute) {
        return execute.getReturnType() == boolean.class ? (Object) false : new int[0];
    }

    private void strike(String sql) throws SQLException {
        refuseIfAway();
        if (fault.test(sql)) {
            throw new SQLException(failure.getMessage(), failure.getSQLState(), failure.getErrorCode());
        }
    }

    private void refuseIfAway() throws SQLException {
        if (away) {
            throw new SQLNonTransientConnectionException("the database is away in this test", "08001");
        }
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
