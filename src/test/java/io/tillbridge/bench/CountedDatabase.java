package io.tillbridge.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts what goes to the database. A batch is one statement. Round trips are what mssql-jdbc sends: a statement, a
 * commit or rollback, a switch of auto-commit, a question about parameters; that it keeps prepared statements is assumed.
 */
final class CountedDatabase implements BeanPostProcessor {
    private static final int ORDER_ID = 2;

    private final AtomicLong statements = new AtomicLong();
    private final AtomicLong roundTrips = new AtomicLong();
    private final AtomicLong questions = new AtomicLong();
    private final Map<Long, Long> committed = new ConcurrentHashMap<>();

    /** Counts of a moment. */
    record Count(long statements, long roundTrips, long questions) {

        Count since(Count before) {
            return new Count(
                    statements - before.statements, roundTrips - before.roundTrips, questions - before.questions);
        }
    }

    Count count() {
        return new Count(statements.get(), roundTrips.get(), questions.get());
    }

    /** When the order's document was committed, by {@link System#nanoTime}; null while it is not. */
    Long committedAt(long orderId) {
        return committed.get(orderId);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? around(source) : bean;
    }

    DataSource around(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                return watch(super.getConnection());
            }
        };
    }

    private Connection watch(Connection connection) {
        List<Long> linked = new ArrayList<>();
        return proxy(Connection.class, (method, arguments) -> {
            switch (method.getName()) {
                case "commit", "rollback", "setAutoCommit" -> roundTrips.incrementAndGet();
                default -> {}
            }
            Object result = call(connection, method, arguments);
            if (method.getName().equals("commit")) {
                linked.forEach(id -> committed.put(id, System.nanoTime()));
            }
            if (method.getName().equals("commit") || method.getName().equals("rollback")) {
                linked.clear();
            }
            return result instanceof PreparedStatement statement
                    ? watch(statement, (String) arguments[0], linked)
                    : result;
        });
    }

    private PreparedStatement watch(PreparedStatement statement, String sql, List<Long> linked) {
        boolean link = sql.contains("INSERT INTO dbo.USER_ORDER_DOCUMENT");
        return proxy(PreparedStatement.class, (method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                statements.incrementAndGet();
                roundTrips.incrementAndGet();
            } else if (method.getName().equals("getParameterMetaData")) {
                roundTrips.incrementAndGet();
                questions.incrementAndGet();
            } else if (link && method.getName().startsWith("set") && arguments[0].equals(ORDER_ID)) {
                linked.add(((Number) arguments[1]).longValue());
            }
            return call(statement, method, arguments);
        });
    }

    /** One call, with the failures of what was called. */
    private interface Call {
        Object of(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call.of(method, arguments)));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
