package io.tillbridge.journey.desk;

import io.tillbridge.journey.channel.FailureClass;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.orders.OrderState;
import io.tillbridge.settings.Settings;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Turns words from outside into questions, or says what is wrong with them. An absent word is null or empty. */
@Component("deskQuestions")
public class DeskQuestions {
    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_SIZE = 500;
    private static final int LAST_PAGE = 1_000_000;

    private final Settings settings;

    public DeskQuestions(Settings settings) {
        this.settings = settings;
    }

    public OrderQuestion orders(String state, String shop, String reason, String page, String size) {
        Slice slice = slice(shop, page, size);
        return new OrderQuestion(
                oneOf(OrderState.class, "state", state),
                slice.shop(),
                oneOf(Reason.class, "reason", reason),
                "",
                Instant.EPOCH,
                slice.offset(),
                slice.size());
    }

    public Slice slice(String shop, String page, String size) {
        int rows = number("size", size, USUAL_SIZE, LARGEST_SIZE);
        return new Slice(word(shop), Math.multiplyExact(number("page", page, 1, LAST_PAGE) - 1, rows), rows);
    }

    /** @param shop absent for every shop that is configured */
    public OrderSearch order(String shop, String number) {
        String name = word(shop);
        List<String> shops =
                name.isEmpty() ? settings.shops().keySet().stream().sorted().toList() : List.of(name);
        if (shops.isEmpty()) {
            throw Refusal.badQuestion("shop", "No shop is configured: say which one, or configure tillbridge.shops.");
        }
        String wanted = word(number).replaceFirst("^#", "");
        return new OrderSearch(shops, wanted, wanted.matches("\\d{1,18}") ? Long.parseLong(wanted) : -1);
    }

    /** At least one of reason and class says which orders are meant. */
    /** A reason's code as it is written, empty for none. */
    public static String reason(String code) {
        return oneOf(Reason.class, "reason", code);
    }

    public AsideSearch aside(String shop, String reason, String failureClass) {
        return new AsideSearch(word(shop), reason(reason), oneOf(FailureClass.class, "class", failureClass));
    }

    static <E extends Enum<E>> String oneOf(Class<E> type, String field, String value) {
        String wanted = word(value).toUpperCase(Locale.ROOT);
        if (wanted.isEmpty()
                || Arrays.stream(type.getEnumConstants())
                        .anyMatch(known -> known.name().equals(wanted))) {
            return wanted;
        }
        String known = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        throw Refusal.badQuestion(field, "There is no " + field + " " + value + "; known are " + known + ".");
    }

    private static int number(String field, String value, int usual, int most) {
        String wanted = word(value);
        if (wanted.isEmpty()) {
            return usual;
        }
        if (wanted.matches("\\d{1,9}")) {
            int number = Integer.parseInt(wanted);
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        throw Refusal.badQuestion(field, field + " is a number from 1 to " + most + ".");
    }

    private static String word(String value) {
        return value == null ? "" : value.strip();
    }
}
