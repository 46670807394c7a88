package io.tillbridge.statements;

import java.util.regex.Pattern;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.TokenMgrException;
import net.sf.jsqlparser.statement.Statement;

/** Takes a statement of sql/ apart as T-SQL, without a database. */
public final class StatementSyntax {

    /** Stands for the columns of a {@code {{columns:…}}}, which only the database knows. */
    public static final String OTHER_COLUMNS = "TILLBRIDGE_OTHER_COLUMNS";

    private static final Pattern COLUMN_LIST = Pattern.compile("\\{\\{columns:[^}]*}}");

    /** The parser knows NOLOCK and INDEX only; how a row is locked does not matter to what a statement reads. */
    private static final Pattern LOCK_HINTS = Pattern.compile(
            "\\bWITH\\s*\\(\\s*(?:(?:UPDLOCK|HOLDLOCK|READPAST|ROWLOCK|PAGLOCK|XLOCK)\\s*,?\\s*)+\\)",
            Pattern.CASE_INSENSITIVE);

    /** The parser knows TOP in a SELECT only; how many rows are taken does not matter either. */
    private static final Pattern TOP_OF_A_CHANGE =
            Pattern.compile("\\b(UPDATE|DELETE)\\s+TOP\\s*\\([^()]*\\)", Pattern.CASE_INSENSITIVE);

    private StatementSyntax() {}

    /**
     * @param text as it is written in the file, comments and named parameters included
     * @throws IllegalArgumentException with the place that is not understood
     */
    public static Statement parse(String text) {
        CCJSqlParser parser = CCJSqlParserUtil.newParser(plain(text))
                .withSquareBracketQuotation(true)
                .withAllowComplexParsing(true);
        try {
            return parser.Statement();
        } catch (ParseException | TokenMgrException e) {
            throw new IllegalArgumentException(firstLine(e), e);
        }
    }

    private static String plain(String text) {
        String plain = String.join("?", StatementText.parse(text, '#').pieces());
        plain = LOCK_HINTS.matcher(plain).replaceAll(" ");
        plain = TOP_OF_A_CHANGE.matcher(plain).replaceAll("$1");
        return COLUMN_LIST.matcher(plain).replaceAll(OTHER_COLUMNS);
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .map(line -> line.replace(", in lexical state DEFAULT", "").strip())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("it is no SQL");
    }
}
