package io.tillbridge.journey.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How streets are written where a site wants them as the post does: capitals, abbreviations, breaks at suite or comma. */
final class PostalAddress {
    // The origin site's own list (journey.md §2.3); SUITE stays written out.
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("AVENUE", "AVE"),
            Map.entry("BOULEVARD", "BLVD"),
            Map.entry("CIRCLE", "CR"),
            Map.entry("COURT", "CRT"),
            Map.entry("DRIVE", "DR"),
            Map.entry("HANGAR", "HNGR"),
            Map.entry("HIGHWAY", "HWY"),
            Map.entry("PARK", "PK"),
            Map.entry("PLACE", "PL"),
            Map.entry("ROOM", "RM"),
            Map.entry("STREET", "ST"),
            Map.entry("TERRACE", "TER"),
            Map.entry("TRAIL", "TRL"),
            Map.entry("WAREHOUSE", "WHSE"),
            Map.entry("NORTH", "N"),
            Map.entry("SOUTH", "S"),
            Map.entry("EAST", "E"),
            Map.entry("WEST", "W"),
            Map.entry("NORTHEAST", "NE"),
            Map.entry("NORTHWEST", "NW"),
            Map.entry("SOUTHEAST", "SE"),
            Map.entry("SOUTHWEST", "SW"),
            Map.entry("FIRST", "1ST"),
            Map.entry("SECOND", "2ND"),
            Map.entry("THIRD", "3RD"),
            Map.entry("FOURTH", "4TH"),
            Map.entry("FIFTH", "5TH"),
            Map.entry("SIXTH", "6TH"),
            Map.entry("SEVENTH", "7TH"),
            Map.entry("EIGHTH", "8TH"),
            Map.entry("NINTH", "9TH"),
            Map.entry("TENTH", "10TH"));
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern UNIT =
            Pattern.compile("(?i)[,\\s]+(?=(?:suite|ste|unit|apt|apartment|floor|fl)\\b|#)");

    private PostalAddress() {}

    static String abbreviated(String street) {
        Matcher word = WORD.matcher(street.toUpperCase(Locale.ROOT));
        return word.replaceAll(
                found -> Matcher.quoteReplacement(ABBREVIATIONS.getOrDefault(found.group(), found.group())));
    }

    /**
     * A street that is too long for one line, broken where it means something else from there on: before a suite, else
     * after a comma, else between words. All of it is there again, in order, in as few lines as that allows.
     */
    static List<String> lines(String street, int length) {
        List<String> lines = new ArrayList<>();
        String rest = street.strip();
        while (rest.length() > length) {
            int end = end(rest, length);
            lines.add(rest.substring(0, end).replaceAll("[,\\s]+$", ""));
            rest = rest.substring(end).replaceAll("^[,\\s]+", "");
        }
        lines.add(rest);
        return lines;
    }

    private static int end(String text, int length) {
        Matcher unit = UNIT.matcher(text);
        int suite = -1;
        while (unit.find() && unit.start() <= length) {
            suite = unit.start();
        }
        if (suite > 0) {
            return suite;
        }
        int comma = text.lastIndexOf(',', length);
        if (comma > 0) {
            return comma;
        }
        int blank = text.lastIndexOf(' ', length);
        return blank > 0 ? blank : Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    }
}
