package io.tillbridge.journey.channel;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What SQL Server's own error numbers mean to a shopkeeper (journey.md §7.36). Of the server's text nothing is quoted but
 * names of tables and columns: it may hold values of a row.
 */
final class ServerCodes {
    private static final String BY_ITSELF = "Nothing to do: it goes on by itself when that is over.";
    private static final Pattern DENIED = Pattern.compile(
            "(\\w+) permission was denied on the (?:column '(\\w+)' of the )?object '(\\w+)'.*schema '(\\w+)'",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Map<Integer, Rejection> KNOWN = new HashMap<>();

    static {
        closed();
        login();
        full();
        int[] meeting = {1205, 1222, 3960, 2601, 2627};
        put(
                Reason.BUSY,
                "Somebody else was writing the same rows; the next attempt settles it.",
                "Nothing to do.",
                meeting);
        put(
                Reason.DATABASE_REFUSED,
                "A trigger or procedure of CounterPoint's database refused a row, with a message of its own.",
                "Ask whoever wrote the triggers of that table what they refuse; then: orders replay"
                        + " --reason DATABASE_REFUSED --apply",
                50000);
    }

    private ServerCodes() {}

    private static void closed() {
        put(Reason.DATABASE_AWAY, "CounterPoint's database is being recovered.", BY_ITSELF, 921, 922);
        put(Reason.DATABASE_AWAY, "CounterPoint's database is being restored.", BY_ITSELF, 927);
        put(
                Reason.DATABASE_AWAY,
                "CounterPoint's database is offline, or somebody works in it alone.",
                "Have it set online again; everything goes on by itself then.",
                924,
                942,
                952);
        put(
                Reason.DATABASE_AWAY,
                "SQL Server cannot open CounterPoint's database: a file of it, memory or disk space is missing.",
                "The server's error log says which; everything goes on by itself when it is open.",
                945);
        put(
                Reason.DATABASE_AWAY,
                "CounterPoint's database is read-only.",
                "Have it set to READ_WRITE; everything goes on by itself then.",
                3906);
        int[] moving = {596, 976, 978, 983, 6005, 10928, 10929, 17142, 40143, 40197, 40501, 40613, 49918, 49919, 49920};
        put(Reason.DATABASE_AWAY, "SQL Server is starting, stopping, moving or too busy.", BY_ITSELF, moving);
    }

    private static void login() {
        put(
                Reason.DATABASE_LOGIN,
                "SQL Server refused Tillbridge's login: user or password is wrong.",
                "Set spring.datasource.username and spring.datasource.password, and start Tillbridge again.",
                18452,
                18456);
        put(
                Reason.DATABASE_LOGIN,
                "SQL Server has disabled Tillbridge's login.",
                "Enable it: ALTER LOGIN … ENABLE. Everything goes on by itself then.",
                18470);
        put(
                Reason.DATABASE_LOGIN,
                "SQL Server has locked Tillbridge's login after wrong passwords.",
                "Unlock it: ALTER LOGIN … WITH PASSWORD = '…' UNLOCK. Everything goes on by itself then.",
                18486);
        put(
                Reason.DATABASE_LOGIN,
                "The password of Tillbridge's login has expired.",
                "Set a new one, and spring.datasource.password to it; ALTER LOGIN … WITH CHECK_EXPIRATION = OFF keeps it.",
                18487,
                18488);
        put(
                Reason.DATABASE_LOGIN,
                "SQL Server let Tillbridge in, but not into CounterPoint's database: it has another name, is not open, or"
                        + " the login is no user of it.",
                "Look at databaseName in spring.datasource.url, and make the login a user there.",
                916,
                4060,
                4064);
    }

    private static void full() {
        put(
                Reason.DATABASE_FULL,
                "The log of CounterPoint's database is full.",
                "Back the log up, or make room for it; everything goes on by itself then.",
                9002);
        put(
                Reason.DATABASE_FULL,
                "CounterPoint's database has no room left.",
                "Let its files grow, or make room on their disk; everything goes on by itself then.",
                1101,
                1105);
        put(
                Reason.DATABASE_FULL,
                "CounterPoint's database has reached the size that SQL Server Express allows.",
                "Purge history in CounterPoint, or move to a larger edition; everything goes on by itself then.",
                1827);
        put(Reason.DATABASE_FULL, "SQL Server is out of memory or locks.", BY_ITSELF, 701, 802, 1204, 8645, 8651);
    }

    private static void put(Reason reason, String sentence, String mend, int... codes) {
        for (int code : codes) {
            KNOWN.put(code, Rejection.of(reason, sentence, "", mend));
        }
    }

    /** What the number of an error says; empty where it says nothing that its class does not. */
    static Optional<Rejection> rejection(SQLException failure) {
        int code = failure.getErrorCode();
        return code == 229 || code == 230 ? Optional.of(denied(failure)) : Optional.ofNullable(KNOWN.get(code));
    }

    private static Rejection denied(SQLException failure) {
        Matcher names = DENIED.matcher(String.valueOf(failure.getMessage()));
        if (!names.find()) {
            return Rejection.of(
                    Reason.DATABASE_PERMISSION,
                    "Tillbridge's login may not do something that it has to.",
                    "",
                    "Grant what the statement needs; everything goes on by itself then.");
        }
        String table =
                names.group(4) + "." + names.group(3) + (names.group(2) == null ? "" : " (" + names.group(2) + ")");
        return Rejection.of(
                Reason.DATABASE_PERMISSION,
                "Tillbridge's login may not " + names.group(1).toUpperCase(java.util.Locale.ROOT) + " " + table + ".",
                names.group(2) == null ? "" : names.group(2),
                "Grant it: GRANT " + names.group(1).toUpperCase(java.util.Locale.ROOT) + " ON " + table
                        + " TO the login's user. Everything goes on by itself then.");
    }
}
