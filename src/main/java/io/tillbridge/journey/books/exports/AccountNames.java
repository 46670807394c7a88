package io.tillbridge.journey.books.exports;

import io.tillbridge.settings.Books;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the bookkeeper's program calls the chart's accounts. */
final class AccountNames {
    private final Books books;

    AccountNames(Books books) {
        this.books = books;
    }

    /** Its number or id there, empty where none is configured. */
    String code(String account) {
        return named(account).map(Books.Name::code).orElse("");
    }

    /** Its name there; the chart's own where none is configured. */
    String name(String account) {
        return named(account)
                .map(Books.Name::name)
                .filter(name -> !name.isEmpty())
                .orElse(account);
    }

    List<String> without(List<String> accounts) {
        return accounts.stream().filter(account -> code(account).isEmpty()).toList();
    }

    private Optional<Books.Name> named(String account) {
        Optional<Books.Name> exact = books.names().stream()
                .filter(name -> name.account().equals(account))
                .findFirst();
        return exact.isPresent()
                ? exact
                : books.names().stream()
                        .filter(name -> name.account().endsWith(Books.ANY))
                        .filter(name ->
                                account.matches(Pattern.quote(name.account()
                                                .substring(0, name.account().length() - 1)) + ".*"))
                        .findFirst();
    }

    /** The kind of account, as QuickBooks calls it. */
    String quickBooksType(String account) {
        if (account.equals(books.accounts().bank())) {
            return "BANK";
        }
        if (account.equals(books.accounts().cost())) {
            return "COGS";
        }
        return switch (account.substring(0, account.indexOf(':')).toLowerCase(Locale.ROOT)) {
            case "assets" -> "OCASSET";
            case "liabilities" -> "OCLIAB";
            case "equity" -> "EQUITY";
            case "income" -> "INC";
            default -> "EXP";
        };
    }
}
