package io.tillbridge.contract;

import io.tillbridge.statements.Columns;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the statements of sql/contract answered, by their names.
 *
 * @param rows of those that could be asked; the others need a table or column that is not there
 */
record Answers(Map<String, List<Columns>> rows) {

    Answers {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    @SuppressWarnings("unchecked")
    static Answers of(List<Question> questions, List<Object> bodies) {
        Map<String, List<Columns>> rows = new LinkedHashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            List<Map<String, Object>> answer = (List<Map<String, Object>>) bodies.get(i);
            rows.put(questions.get(i).name(), answer.stream().map(Columns::of).toList());
        }
        return new Answers(rows);
    }

    /** What was answered; empty where it could not be asked. */
    Optional<List<Columns>> of(String question) {
        return Optional.ofNullable(rows.get(question));
    }

    /** Codes compare as the database's collation does: without regard to case or padding. */
    Optional<SortedSet<String>> codes(String question) {
        return of(question).map(answer -> {
            SortedSet<String> codes = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            answer.forEach(row -> codes.add(code(row)));
            return codes;
        });
    }

    private static String code(Columns row) {
        return row.row().containsKey("RUL_COD")
                ? WantedCode.rule(row.text("CODE"), row.text("RUL_COD"))
                : row.text("CODE");
    }
}
