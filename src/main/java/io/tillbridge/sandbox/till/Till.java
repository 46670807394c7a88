package io.tillbridge.sandbox.till;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The people at the sandbox's till: they pick, release and post what lies open, one step a round, as CounterPoint does
 * (counterpoint.md §2.6). A document is one transaction; what fails is tried again next round. The till knows
 * CounterPoint's tables only.
 */
public final class Till {

    private static final Logger LOG = LoggerFactory.getLogger(Till.class);

    private final TillStatements statements;
    private final TillParameters parameters;
    private final TransactionTemplate transaction;
    private final OrderRelease release;
    private final Posting posting;
    private final CounterSale counter;

    /**
     * @param home the folder that holds sql/sandbox/till
     * @param zone the site's zone, in which CounterPoint keeps its dates
     */
    public Till(DataSource dataSource, Path home, ZoneId zone, TillSettings settings) {
        this.statements = new TillStatements(dataSource, home);
        this.parameters = new TillParameters(settings, zone);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        StockMovements stock = new StockMovements(statements);
        this.release = new OrderRelease(statements, stock);
        this.posting = new Posting(statements, stock);
        this.counter = new CounterSale(statements, stock);
    }

    /** One step for every document that is due, the last step first, so that none makes two; how many made one. */
    public int round() {
        return each("find-tickets-to-post", posting::postTicket)
                + each("find-orders-to-post", posting::postOrder)
                + each("find-orders-to-release", release::release)
                + each("find-orders-to-pick", this::pick);
    }

    /** Picks and releases one order, however young it is; its ticket waits to be posted. */
    public boolean release(long docId) {
        inTransaction(docId, this::pick);
        return inTransaction(docId, release::release);
    }

    /** Posts one ticket that stands alone; whether it was there. */
    public boolean post(long ticketId) {
        return inTransaction(ticketId, posting::postTicket);
    }

    /** Runs one order to the end, however young it is; whether it is in history now. */
    public boolean finish(long docId) {
        inTransaction(docId, this::pick);
        inTransaction(docId, release::release);
        return inTransaction(docId, posting::postOrder);
    }

    /** Sells one item over the counter; the sale is posted by a later round. */
    public long sell(RandomGenerator random) {
        return transaction.execute(status -> counter.sell(parameters.now(), random));
    }

    private boolean pick(Map<String, Object> order) {
        if (statements.update("mark-picked", order) == 0) {
            return false;
        }
        statements.update("pick-lines", order);
        if (parameters.shipsInTwo((long) order.get("docId")) && statements.update("ship-first-parcel", order) == 1) {
            statements.update("insert-first-tracking-number", order);
        }
        return true;
    }

    private int each(String finder, Predicate<Map<String, Object>> step) {
        int moved = 0;
        for (long docId : statements.numbers(finder, parameters.now())) {
            try {
                moved += inTransaction(docId, step) ? 1 : 0;
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("Document {} stays as it is until the next round: {}", docId, Trouble.inWords(e));
            }
        }
        return moved;
    }

    private boolean inTransaction(long docId, Predicate<Map<String, Object>> step) {
        return transaction.execute(status -> step.test(parameters.of(docId)));
    }
}
