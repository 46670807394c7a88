package io.tillbridge.counterpoint;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * Text for CounterPoint's varchar columns: only characters of the column's code page, only as long as the column. What
 * had to change is said, never done in silence (design.md §6); the original stays in the staged order.
 *
 * @param value   fits the column
 * @param changes what was done to it, empty where nothing was
 */
public record Text(String value, String changes) {
    // A Latin reading where there is one (李 is li); what has none, such as an emoji, goes.
    private static final String READABLE = "Any-Latin; Latin-ASCII; [:^ASCII:] Remove";

    /** Fits a text into a column: transliterates what the code page lacks, then shortens at a word where it must. */
    public static Text fit(String text, int length, Charset codePage) {
        String clean = text.replaceAll("\\p{Cntrl}+", " ").strip();
        String readable = transliterate(clean, codePage);
        boolean written = readable.equals(clean);
        if (readable.length() <= length) {
            return new Text(readable, written ? "" : "characters that CounterPoint cannot hold were transliterated");
        }
        String shortened = shorten(readable, length);
        return new Text(
                shortened,
                (written ? "" : "characters that CounterPoint cannot hold were transliterated, ") + "shortened to "
                        + length + " characters");
    }

    /** Keeps line breaks; for notes, whose length is not limited. */
    public static String note(String text, Charset codePage) {
        return transliterate(text.replaceAll("[\\p{Cntrl}&&[^\\n]]+", " ").strip(), codePage);
    }

    private static String transliterate(String text, Charset codePage) {
        CharsetEncoder encoder = codePage.newEncoder();
        if (encoder.canEncode(text)) {
            return text;
        }
        Transliterator readable = Transliterator.getInstance(READABLE);
        StringBuilder result = new StringBuilder();
        StringBuilder foreign = new StringBuilder();
        text.codePoints().forEach(point -> {
            String character = Character.toString(point);
            if (encoder.canEncode(character)) {
                result.append(readable.transliterate(foreign.toString())).append(character);
                foreign.setLength(0);
            } else {
                // Whole words at a time: 李小龍 is li xiao long, its characters one by one are lixiaolong.
                foreign.append(character);
            }
        });
        result.append(readable.transliterate(foreign.toString()));
        return result.toString().replaceAll(" {2,}", " ").strip();
    }

    private static String shorten(String text, int length) {
        // Half of a character that takes two places is none.
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        String cut = text.substring(0, end);
        int blank = cut.lastIndexOf(' ');
        boolean endsInWord = text.charAt(length) != ' ' && blank > length / 2;
        return (endsInWord ? cut.substring(0, blank) : cut).strip();
    }

    /** The same text as the RTF that CounterPoint's note screens show. */
    public static String rtf(String text) {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi ");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', '{', '}' -> rtf.append('\\').append(c);
                case '\n' -> rtf.append("\\par ");
                default -> {
                    if (c < 128) {
                        rtf.append(c);
                    } else {
                        rtf.append("\\u").append((int) (short) c).append('?');
                    }
                }
            }
        }
        return rtf.append('}').toString();
    }
}
