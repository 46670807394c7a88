package io.tillbridge.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must hold of the chart of accounts: every program that reads it has to understand each name. */
final class BooksRules {
    // Two blanks end an account's name in ledger files; the five roots say what kind of account it is.
    private static final Pattern ACCOUNT = Pattern.compile(
            "(Assets|Liabilities|Equity|Income|Expenses)(:[^\\s:;\"|()\\[\\]\\p{Cntrl}]+( [^\\s:;\"|()\\[\\]\\p{Cntrl}]+)*)+");
    private static final int LONGEST = 100;
    private static final String HOW =
            "An account begins with Assets, Liabilities, Equity, Income or Expenses, has parts between colons, such as"
                    + " Assets:Clearing:stripe, single blanks, no brackets or quotes, and at most a hundred characters: ";

    private BooksRules() {}

    /** Sentences by the key they are about. */
    static Map<String, String> breaches(Books books) {
        Map<String, String> breaches = new TreeMap<>();
        if (books.accounts() != null) {
            accounts("books.accounts", fixed(books.accounts()), breaches);
        }
        accounts("books.clearing", books.clearing().stream().map(Books.Clearing::account), breaches);
        accounts("books.sales", books.sales().stream().map(Books.Sales::account), breaches);
        accounts("books.taxes", books.taxes().stream().map(Books.Tax::account), breaches);
        accounts("books.charges", books.charges().stream().map(Books.Charge::account), breaches);
        return breaches;
    }

    static Stream<String> fixed(Books.Accounts accounts) {
        return Stream.of(
                accounts.deposits(),
                accounts.discounts(),
                accounts.returns(),
                accounts.allowances(),
                accounts.forfeited(),
                accounts.credits(),
                accounts.giftCards(),
                accounts.cost(),
                accounts.inventory(),
                accounts.bank(),
                accounts.fees(),
                accounts.rounding(),
                accounts.investigation());
    }

    private static void accounts(String key, Stream<String> accounts, Map<String, String> breaches) {
        List<String> wrong = new ArrayList<>();
        accounts.filter(account -> account != null && !isAccount(account)).forEach(wrong::add);
        if (!wrong.isEmpty()) {
            breaches.put(key, HOW + "not " + String.join(", ", wrong) + ".");
        }
    }

    private static boolean isAccount(String account) {
        return account.length() <= LONGEST && ACCOUNT.matcher(account).matches();
    }
}
