package io.tillbridge.journey.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.tillbridge.statements.Columns;
import java.util.Map;

/** Why a record stands where it stands; class and code are empty where nothing is wrong with it and it only waits. */
public record Why(@JsonProperty("class") String failureClass, String code, String sentence, String field, String mend) {

    /** Null where there is nothing to say. */
    static Why of(Map<String, Object> row) {
        Columns columns = Columns.of(row);
        return columns.text("REASON").isEmpty()
                ? null
                : new Why(
                        columns.text("REASON_CLASS"),
                        columns.text("REASON_CODE"),
                        columns.text("REASON"),
                        columns.text("REASON_FIELD"),
                        columns.text("REASON_MEND"));
    }
}
