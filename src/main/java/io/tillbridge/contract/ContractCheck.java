package io.tillbridge.contract;

import io.tillbridge.deployment.RunningSources;
import io.tillbridge.settings.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The steps of contract.check that decide: what to ask of the database, and what the answers mean. */
@Component("contractCheck")
public class ContractCheck {
    private static final String QUESTIONS = "sql/contract/";
    /** What only reads of CounterPoint, and may fail there alone: no order waits for a table of its history. */
    private static final List<String> READERS = List.of("sql/history/", "sql/receipts/");

    private static final Duration RECENT = Duration.ofDays(1);

    private final RunningSources sources;
    private final Settings settings;
    private final Clock clock;
    private final String otherEngine;
    private final WrittenTypes written = WrittenTypes.read();
    private volatile Needs last = new Needs(Map.of(), Footprint.of(Map.of()), Footprint.of(Map.of()), Map.of());

    /**
     * What the statements of one moment need.
     *
     * @param journey   what must be there
     * @param readers   what should be there
     * @param questions what each question needs in order to be asked, by its name
     */
    private record Needs(
            Map<String, String> statements, Footprint journey, Footprint readers, Map<String, Footprint> questions) {}

    public ContractCheck(
            RunningSources sources, Settings settings, Clock clock, @Value("${tillbridge.engine}") String engine) {
        this.sources = sources;
        this.settings = settings;
        this.clock = clock;
        this.otherEngine = engine.equals("h2") ? "/sqlserver/" : "/h2/";
    }

    /** The tables that have to be looked at. */
    public Set<String> tables() {
        Needs needs = needs();
        SortedSet<String> tables = new TreeSet<>(needs.journey().tables());
        tables.addAll(needs.readers().tables());
        needs.questions().values().forEach(question -> tables.addAll(question.tables()));
        return tables;
    }

    /** The questions whose tables and columns are all there. */
    public List<Question> questions(List<Map<String, Object>> columnRows) {
        Schema schema = Schema.of(columnRows);
        Settings.Counterpoint site = settings.counterpoint();
        LocalDateTime since = LocalDateTime.ofInstant(clock.instant().minus(RECENT), site.zone());
        return needs().questions().entrySet().stream()
                .filter(question -> isThere(question.getValue(), schema))
                .map(question -> new Question(
                        question.getKey(),
                        site.store(),
                        site.station(),
                        site.templateCustomer(),
                        site.documentIdStart(),
                        since))
                .toList();
    }

    private static boolean isThere(Footprint question, Schema schema) {
        return question.unread().isEmpty()
                && question.tables().stream().allMatch(table -> schema.columns(table)
                        .keySet()
                        .containsAll(question.columns(table, EnumSet.allOf(Access.class))));
    }

    /**
     * @param nextId  near the next document's id, null where the database does not say so
     * @param answers to the questions, in their order
     */
    public Verdict verdict(List<Map<String, Object>> columnRows, Long nextId, List<Object> answers) {
        Schema schema = Schema.of(columnRows);
        Footprint needed = needs().journey();
        Settings.Counterpoint site = settings.counterpoint();
        Answers answered = Answers.of(questions(columnRows), answers);
        SiteRules rules = new SiteRules(
                site,
                Stream.concat(WantedCode.of(site).stream(), WantedCode.of(settings.customers()).stream())
                        .toList(),
                answered);
        List<Mismatch> refusals =
                new ArrayList<>(new SchemaRules(needed, schema, written, site.narrowerColumns()).refusals());
        refusals.addAll(rules.refusals());
        rules.moved(nextId).ifPresent(refusals::add);
        List<Mismatch> warnings =
                new ArrayList<>(rules.warnings(!settings.shops().isEmpty()));
        warnings.addAll(new SchemaRules(needs().readers(), schema, written, site.narrowerColumns()).refusals());
        warnings.addAll(ChartRules.warnings(settings.books(), site, answered));
        needed.unread().forEach((file, why) -> warnings.add(unread(file, why)));
        int columns = needed.tables().stream()
                .mapToInt(table ->
                        needed.columns(table, EnumSet.allOf(Access.class)).size())
                .sum();
        return new Verdict(clock.instant(), refusals, warnings, needed.tables().size(), columns);
    }

    private static Mismatch unread(String file, String why) {
        return new Mismatch(
                file,
                "What " + file + " needs cannot be checked: " + why + ".",
                "Put it more plainly, then: routes check");
    }

    /** What the journey's running statements need; taken anew when a deployment has changed them. */
    Footprint needed() {
        return needs().journey();
    }

    private Needs needs() {
        Map<String, String> statements = sources.statements();
        Needs needs = last;
        if (!needs.statements().equals(statements)) {
            needs = read(statements);
            last = needs;
        }
        return needs;
    }

    private Needs read(Map<String, String> statements) {
        Map<String, String> journey = new TreeMap<>();
        Map<String, String> readers = new TreeMap<>();
        Map<String, Footprint> questions = new TreeMap<>();
        statements.forEach((file, text) -> {
            boolean forThisEngine = !file.contains(otherEngine);
            if (forThisEngine && !file.startsWith(QUESTIONS)) {
                (READERS.stream().anyMatch(file::startsWith) ? readers : journey).put(file, text);
            } else if (forThisEngine && !file.substring(QUESTIONS.length()).contains("/")) {
                String name = file.substring(QUESTIONS.length()).replaceAll("\\.sql$", "");
                questions.put(name, Footprint.of(Map.of(file, text)));
            }
        });
        return new Needs(Map.copyOf(statements), Footprint.of(journey), Footprint.of(readers), questions);
    }
}
