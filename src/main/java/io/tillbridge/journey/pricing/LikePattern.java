package io.tillbridge.journey.pricing;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** SQL's LIKE as a pattern: {@code %}, {@code _}, T-SQL's {@code [a-f]} and {@code [^a-f]}, and an escape character. */
final class LikePattern {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    private static final char NONE = '\uFFFF';
    // Each takes its own turn of going back: many of them together would take for ever.
    private static final int MOST_ANYTHINGS = 6;

    private LikePattern() {}

    /** Empty where a bracket or the escape is left open, or where there are too many {@code %}. */
    static Optional<Pattern> of(String like, Optional<Character> escape) {
        if (like.chars().filter(c -> c == '%').count() > MOST_ANYTHINGS) {
            return Optional.empty();
        }
        StringBuilder regex = new StringBuilder();
        char mark = escape.orElse(NONE);
        for (int i = 0; i < like.length(); i++) {
            char c = like.charAt(i);
            int end = c == '[' ? like.indexOf(']', i + 2) : i;
            if (end < 0 || (c == mark && i + 1 == like.length())) {
                return Optional.empty();
            }
            if (c == mark) {
                regex.append(Pattern.quote(like.substring(++i, i + 1)));
            } else if (c == '[') {
                regex.append(set(like.substring(i + 1, end)));
                i = end;
            } else {
                regex.append(c == '%' ? ".*" : c == '_' ? "." : Pattern.quote(String.valueOf(c)));
            }
        }
        return compiled(regex.toString());
    }

    /** What stands in the brackets, with everything but its dashes and a leading caret taken as it is. */
    private static String set(String inside) {
        boolean none = inside.startsWith("^");
        StringBuilder set = new StringBuilder(none ? "[^" : "[");
        inside.substring(none ? 1 : 0).chars().forEach(c -> set.append(
                        c == '-' || Character.isLetterOrDigit(c) ? "" : "\\")
                .append((char) c));
        return set.append(']').toString();
    }

    private static Optional<Pattern> compiled(String regex) {
        try {
            return Optional.of(Pattern.compile(regex, FLAGS));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }
}
