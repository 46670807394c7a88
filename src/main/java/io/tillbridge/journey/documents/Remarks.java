package io.tillbridge.journey.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** What had to change on the way into CounterPoint, each change said once with everything it happened to. */
final class Remarks {
    private static final String SEPARATOR = ": ";

    private Remarks() {}

    /** @param remarks each {@code what: change.} */
    static String summary(List<String> remarks) {
        Map<String, StringJoiner> byChange = new LinkedHashMap<>();
        for (String remark : remarks) {
            int end = remark.indexOf(SEPARATOR);
            byChange.computeIfAbsent(remark.substring(end + SEPARATOR.length()), change -> new StringJoiner(", "))
                    .add(remark.substring(0, end));
        }
        StringBuilder summary = new StringBuilder();
        byChange.forEach((change, what) ->
                summary.append(' ').append(what).append(SEPARATOR).append(change));
        return summary.toString();
    }
}
