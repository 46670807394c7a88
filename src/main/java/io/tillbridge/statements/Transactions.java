package io.tillbridge.statements;

import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Processor;
import org.apache.camel.Route;
import org.apache.camel.spi.TransactedPolicy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What {@code transacted: {}} means in a route: the steps after it are one transaction, joined where one runs already,
 * and rolled back whole by any failure. The failure then goes to the calling route like any other. Camel's own policy
 * hides it from there: its error handler marks the exchange as exhausted, so a caller's error channel never sees it.
 */
@Component("PROPAGATION_REQUIRED")
public final class Transactions implements TransactedPolicy {

    private final TransactionTemplate transaction;

    public Transactions(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void beforeWrap(Route route, NamedNode definition) {
        // nothing to prepare: the definition stays as the route file says it
    }

    @Override
    public Processor wrap(Route route, Processor steps) {
        return exchange -> {
            // Keeps Camel on this thread, which is the one that holds the connection.
            exchange.getUnitOfWork().beginTransactedBy(this);
            try {
                transaction.executeWithoutResult(status -> {
                    run(steps, exchange);
                    if (exchange.isFailed()) {
                        status.setRollbackOnly();
                    }
                });
            } finally {
                exchange.getUnitOfWork().endTransactedBy(this);
            }
        };
    }

    private static void run(Processor steps, Exchange exchange) {
        try {
            steps.process(exchange);
        } catch (Exception failure) {
            exchange.setException(failure);
        }
    }
}
