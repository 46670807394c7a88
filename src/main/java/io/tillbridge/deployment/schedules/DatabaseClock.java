package io.tillbridge.deployment.schedules;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.quartz.impl.jdbcjobstore.MSSQLDelegate;
import org.quartz.impl.jdbcjobstore.NoSuchDelegateException;
import org.quartz.impl.jdbcjobstore.SchedulerStateRecord;
import org.quartz.spi.ClassLoadHelper;
import org.slf4j.Logger;

/**
 * Has instances check in by the database's clock. Quartz takes each machine's own, and then holds one whose clock is a few
 * seconds slow for dead: its polls would be run a second time while they run. What it says in T-SQL, H2 takes as well.
 */
public final class DatabaseClock extends MSSQLDelegate {
    private String readClock;

    /** @param readClock the statement that asks for the time, where Quartz hands on settings that nobody makes */
    @Override
    public void initialize(
            Logger log,
            String tablePrefix,
            String scheduler,
            String instance,
            ClassLoadHelper classes,
            boolean useProperties,
            String readClock)
            throws NoSuchDelegateException {
        super.initialize(log, tablePrefix, scheduler, instance, classes, useProperties, null);
        this.readClock = readClock;
    }

    @Override
    public int insertSchedulerState(Connection connection, String instance, long localTime, long interval)
            throws SQLException {
        return super.insertSchedulerState(connection, instance, now(connection), interval);
    }

    @Override
    public int updateSchedulerState(Connection connection, String instance, long localTime) throws SQLException {
        return super.updateSchedulerState(connection, instance, now(connection));
    }

    /** As if all had checked in by this machine's clock, which is what Quartz compares them with. */
    @Override
    public List<SchedulerStateRecord> selectSchedulerStateRecords(Connection connection, String instance)
            throws SQLException {
        List<SchedulerStateRecord> records = super.selectSchedulerStateRecords(connection, instance);
        long ahead = System.currentTimeMillis() - now(connection);
        records.forEach(checkedIn -> checkedIn.setCheckinTimestamp(checkedIn.getCheckinTimestamp() + ahead));
        return records;
    }

    private long now(Connection connection) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(readClock);
                ResultSet answer = question.executeQuery()) {
            answer.next();
            return answer.getObject(1, LocalDateTime.class)
                    .toInstant(ZoneOffset.UTC)
                    .toEpochMilli();
        }
    }
}
