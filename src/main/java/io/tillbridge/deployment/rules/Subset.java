package io.tillbridge.deployment.rules;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The SQL that SQL Server, Babelfish and H2 all take (design.md §6), by the words that one of them does not. */
final class Subset {

    /**
     * Words that a statement does without.
     *
     * @param instead what to write in their place
     * @param folder  of the one engine whose own files may have them, empty where none may
     * @param where   they are looked for
     */
    record Word(String name, Pattern words, String instead, String folder, Function<StatementFile, String> where) {

        private Word(String name, String words, String instead, String folder) {
            this(name, pattern(words), instead, folder, StatementFile::bare);
        }

        private Word(String name, String words, String instead) {
            this(name, words, instead, "");
        }

        private Stream<String> breaches(StatementFile file) {
            boolean allowed = !folder.isEmpty() && file.name().contains("/" + folder + "/");
            return !allowed && words.matcher(where.apply(file)).find()
                    ? Stream.of(name + "; write " + instead)
                    : Stream.empty();
        }

        private static Pattern pattern(String words) {
            return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        }
    }

    static final List<Word> WITHOUT = List.of(
            new Word("LIMIT", "\\bLIMIT\\b", "TOP (n)"),
            new Word("||", "\\|\\|", "CONCAT"),
            new Word("TRUE or FALSE", "\\b(TRUE|FALSE)\\b", "'Y' and 'N'"),
            new Word("NOW", "\\b(NOW|CURRENT_TIMESTAMP)\\b", "SYSUTCDATETIME()"),
            new Word("SYSDATETIME", "\\b(SYSDATETIME|SYSDATETIMEOFFSET|GETUTCDATE)\\b", "SYSUTCDATETIME()"),
            new Word("ON CONFLICT", "\\bON\\s+CONFLICT\\b", "NOT EXISTS"),
            new Word("MERGE … KEY", "\\bMERGE\\b.*\\bKEY\\b", "MERGE … USING"),
            new Word(
                    "a hint on MERGE",
                    "\\bMERGE\\s+(INTO\\s+)?[\\w.]+(\\s+AS\\s+\\w+)?\\s+WITH\\b",
                    "INSERT … WHERE NOT EXISTS, then UPDATE"),
            new Word(
                    "FETCH without OFFSET",
                    "(?<!ROWS )\\bFETCH\\s+(FIRST|NEXT)\\b",
                    "TOP (n), or FETCH after OFFSET n ROWS"),
            new Word("OUTPUT", "\\bOUTPUT\\b", "a file under sqlserver/ and its twin under h2/", "sqlserver"),
            new Word("FOR UPDATE", "\\bFOR\\s+UPDATE\\b", "a file under h2/ and its twin under sqlserver/", "h2"),
            new Word("a temporary table", "(?<!:)#\\w+", "a CTE"),
            new Word("IIF", "\\bIIF\\b", "CASE"),
            new Word("TRY_CAST", "\\bTRY_(CAST|CONVERT|PARSE)\\b", "CASE"),
            new Word("FORMAT", "\\bFORMAT\\s*\\(", "a bean"),
            new Word(
                    "a style of CONVERT",
                    "\\bCONVERT\\s*\\([^,()]*(\\([^()]*\\))?,[^,()]*(\\([^()]*\\))?[^,()]*,",
                    "a bean"),
            // What stands in brackets may well be a subquery with a FROM of its own.
            new Word(
                    "UPDATE … FROM",
                    Word.pattern("\\bUPDATE\\b.*\\bSET\\b.*\\bFROM\\b"),
                    "a subquery",
                    "",
                    StatementFile::outermost),
            new Word("a CTE that writes", "^\\s*WITH\\b.*\\b(UPDATE|DELETE|INSERT|MERGE)\\b", "a CTE on SELECT"),
            new Word("APPLY", "\\b(OUTER|CROSS)\\s+APPLY\\b", "a join"),
            new Word("WAITFOR", "\\bWAITFOR\\b", "a route's delay"),
            new Word(
                    "TOP … WITH TIES or PERCENT",
                    "\\bWITH\\s+TIES\\b|\\)\\s*PERCENT\\b|\\bTOP\\s+\\d+\\s+PERCENT\\b",
                    "TOP (n)"),
            new Word("JSON in the database", "\\bOPENJSON\\b|\\bJSON_(VALUE|QUERY)\\b", "a bean"),
            new Word("@@IDENTITY", "@@IDENTITY", "SCOPE_IDENTITY()"),
            new Word("a stored procedure", "^\\s*EXEC(UTE)?\\b", "statements of sql/"));

    static final Rule RULE = Rule.ofStatements(
            "statement-is-for-every-engine",
            "A statement keeps to the SQL that SQL Server, Babelfish and H2 all take.",
            file -> WITHOUT.stream().flatMap(word -> word.breaches(file)));

    private Subset() {}
}
