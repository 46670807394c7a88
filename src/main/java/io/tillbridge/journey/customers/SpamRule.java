package io.tillbridge.journey.customers;

import io.tillbridge.settings.Customers;
import io.tillbridge.woocommerce.Account;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What makes a registration look like a robot's (journey.md §2.9). No rule alone condemns somebody who only opened an
 * account and left the rest for later, but a mailbox that nobody keeps does.
 */
public enum SpamRule {
    THROW_AWAY_DOMAIN(60),
    LINK_IN_NAME(50),
    BAD_EMAIL(40),
    STRANGE_MAILBOX(30),
    NO_CONTACT(20),
    NO_NAME(15),
    NO_ADDRESS(10),
    USER_NAME_IS_MAILBOX(5),
    FRESH(5);

    private static final Duration MONTH = Duration.ofDays(30);
    private static final Pattern LINK = Pattern.compile("(?i)https?:|www\\.|\\.(com|ru|xyz|top|info)\\b");
    // Six consonants in a row, six digits in a row, four dots, or letters and digits by turns.
    private static final Pattern STRANGE = Pattern.compile(
            "[bcdfghjklmnpqrstvwxz]{6,}|\\d{6,}|(\\.[^.]*){4,}|([a-z]+\\d+){3,}", Pattern.CASE_INSENSITIVE);

    private final int score;

    SpamRule(int score) {
        this.score = score;
    }

    public int score() {
        return score;
    }

    boolean holds(Account account, Customers.Spam settings, Instant now) {
        return switch (this) {
            case THROW_AWAY_DOMAIN -> settings.throwAwayDomains().contains(domain(account));
            case LINK_IN_NAME ->
                LINK.matcher(account.firstName() + " " + account.lastName() + " " + account.userName())
                        .find();
            case BAD_EMAIL -> !account.email().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}");
            case STRANGE_MAILBOX -> STRANGE.matcher(mailbox(account)).find();
            case NO_CONTACT ->
                (account.billing().company()
                                + account.billing().phone()
                                + account.billing().address1())
                        .isEmpty();
            case NO_NAME ->
                (account.firstName() + account.lastName() + account.billing().person()).isBlank();
            case NO_ADDRESS -> account.billing().isBlank() && account.shipping().isBlank();
            case USER_NAME_IS_MAILBOX -> account.userName().equalsIgnoreCase(mailbox(account));
            case FRESH ->
                account.created()
                        .map(created -> created.isAfter(now.minus(MONTH)))
                        .orElse(false);
        };
    }

    private static String mailbox(Account account) {
        return account.email().replaceFirst("@.*", "");
    }

    static String domain(Account account) {
        return account.email().replaceFirst(".*@", "").toLowerCase(Locale.ROOT);
    }
}
