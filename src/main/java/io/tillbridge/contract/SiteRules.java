package io.tillbridge.contract;

import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold of the site's codes and numbers: they are there, and ours alone where they have to be. */
final class SiteRules {
    static final String FOREIGN_DOCUMENTS = "find-foreign-documents";
    static final String TILL_DOCUMENTS = "find-till-documents";

    /** As the sequence counts. */
    private static final int IDS_OF_AN_ORDER = 10;

    private final Settings.Counterpoint site;
    private final List<WantedCode> wanted;
    private final Answers answers;

    SiteRules(Settings.Counterpoint site, List<WantedCode> wanted, Answers answers) {
        this.site = site;
        this.wanted = List.copyOf(wanted);
        this.answers = answers;
    }

    List<Mismatch> refusals() {
        return Stream.of(
                        wanted.stream().filter(this::isUnknown).map(SiteRules::unknown),
                        answers.of(FOREIGN_DOCUMENTS).stream()
                                .flatMap(List::stream)
                                .map(this::foreign),
                        answers.of(TILL_DOCUMENTS).stream()
                                .flatMap(List::stream)
                                .limit(1)
                                .map(this::used))
                .flatMap(mismatches -> mismatches)
                .toList();
    }

    private boolean isUnknown(WantedCode code) {
        return answers.codes(code.question())
                .filter(codes -> !codes.contains(code.code()))
                .isPresent();
    }

    private static Mismatch unknown(WantedCode wanted) {
        String setting = "tillbridge." + wanted.setting();
        return new Mismatch(
                wanted.kind() + " " + wanted.code(),
                "CounterPoint has no " + wanted.kind() + " " + wanted.code() + ", which " + setting + " names"
                        + (wanted.forWhat().isEmpty() ? "." : " for " + wanted.forWhat() + "."),
                "Add it in CounterPoint, or correct the setting and restart.");
    }

    private Mismatch foreign(Columns document) {
        return new Mismatch(
                "document " + document.number("DOC_ID"),
                "Document " + document.number("DOC_ID") + ", " + document.text("PLACE") + " numbered "
                        + document.text("TKT_NO") + ", lies in the range from " + site.documentIdStart()
                        + " on and is not ours.",
                "Set tillbridge.counterpoint.document-id-start to a range that nobody uses and restart; where the service"
                        + " has posted before, also: ALTER SEQUENCE dbo.USER_DOCUMENT_ID RESTART WITH that number");
    }

    /**
     * A start that was set later moves no sequence: documents would go where nobody looks whether there is room.
     *
     * @param nextId near the next document's id, null where it is not known
     */
    Optional<Mismatch> moved(Long nextId) {
        long start = site.documentIdStart();
        if (nextId == null || (nextId >= start && (nextId - start) % IDS_OF_AN_ORDER == 0)) {
            return Optional.empty();
        }
        return Optional.of(new Mismatch(
                "dbo.USER_DOCUMENT_ID",
                "The next document's id is near " + nextId + ", and that is none that counts from"
                        + " tillbridge.counterpoint.document-id-start on, " + start + ".",
                "Set it to what it was before and restart, or let the ids begin there: ALTER SEQUENCE dbo.USER_DOCUMENT_ID"
                        + " RESTART WITH " + start));
    }

    private Mismatch used(Columns document) {
        return new Mismatch(
                "station " + site.station(),
                "Station " + site.station() + " is used by a till: it wrote " + document.text("TKT_NO")
                        + " within the last day.",
                "Set tillbridge.counterpoint.station to a station that no till uses and restart, or let the till use"
                        + " another one.");
    }

    /** Codes that nobody could look up, and what the configuration leaves out altogether. */
    List<Mismatch> warnings(boolean hasShops) {
        Stream<Mismatch> unasked = wanted.stream()
                .filter(code -> answers.of(code.question()).isEmpty())
                .collect(Collectors.groupingBy(WantedCode::question, java.util.TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> unasked(same.get(0)));
        return Stream.of(unasked, numbers(), hasShops ? unset() : Stream.<Mismatch>empty())
                .flatMap(mismatches -> mismatches)
                .toList();
    }

    private static Mismatch unasked(WantedCode wanted) {
        String file = "sql/contract/" + wanted.question() + ".sql";
        return new Mismatch(
                file,
                "Whether CounterPoint has the " + wanted.kind() + " " + wanted.code()
                        + " cannot be checked: the table that " + file + " reads is not here.",
                "Write the name it has here in that statement, then: routes deploy");
    }

    private Stream<Mismatch> numbers() {
        return Stream.of(FOREIGN_DOCUMENTS, TILL_DOCUMENTS)
                .filter(question -> answers.of(question).isEmpty())
                .map(question -> new Mismatch(
                        "sql/contract/" + question + ".sql",
                        "Whether others use our numbers or our station cannot be checked: a column that sql/contract/"
                                + question + ".sql reads is not here.",
                        "Write the name it has here in that statement, then: routes deploy"));
    }

    private Stream<Mismatch> unset() {
        Stream<Mismatch> payCodes = site.payCodes().isEmpty()
                ? Stream.of(new Mismatch(
                        "tillbridge.counterpoint.pay-codes",
                        "No pay code is configured, so every paid order will be rejected.",
                        "Add one for each gateway of the shop, such as {gateway: stripe, code: WEBCARD}, and restart."))
                : Stream.empty();
        Stream<Mismatch> authorities = site.taxAuthorities().isEmpty()
                ? Stream.of(new Mismatch(
                        "tillbridge.counterpoint.tax-authorities",
                        "No tax authority is configured, so every order with tax will be rejected.",
                        "Add one for each tax rate of the shop, such as {rate: NY STATE, authority: NY, rule: STATE},"
                                + " and restart."))
                : Stream.empty();
        return Stream.concat(payCodes, authorities);
    }
}
