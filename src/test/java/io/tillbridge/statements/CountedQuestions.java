package io.tillbridge.statements;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A data source that counts how often somebody asks the driver about a statement's parameters. */
final class CountedQuestions {

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger prepared = new AtomicInteger();

    DataSource around(DataSource source) {
        return proxy(DataSource.class, source);
    }

    int asked() {
        return asked.get();
    }

    int prepared() {
        return prepared.get();
    }

    private <T> T proxy(Class<T> type, T target) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("getParameterMetaData")) {
                asked.incrementAndGet();
            }
            Object answer;
            try {
                answer = method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            if (answer instanceof PreparedStatement statement) {
                prepared.incrementAndGet();
                return proxy(PreparedStatement.class, statement);
            }
            return answer instanceof Connection connection ? proxy(Connection.class, connection) : answer;
        };
        return type.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, handler));
    }
}
