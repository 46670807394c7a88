package io.tillbridge.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** What befalls the wires, the database and the shop while services come and go. */
final class Weather {
    /** What the service calls; the crowd calls otherwise and is not hindered. */
    private record Call(String method, String path) {}

    private static final List<Call> CALLS = List.of(
            new Call("GET", "/orders$"),
            new Call("GET", "/orders/\\d+$"),
            new Call("GET", "/notes$"),
            new Call("POST", "/notes$"),
            new Call("PUT", "/orders/\\d+$"));

    private static final List<Kind> KINDS = List.of(Kind.values());
    /** Only a page drifts; and twenty megabytes instead of one order are kept for a person, which fills a small disk. */
    private static final Set<Kind> PAGES = Set.of(Kind.PAGE_DRIFT, Kind.HUGE_BODY);

    private static final int LONGEST_PAUSE = 2000;
    /** Long enough for two polls: a shop whose every list fails brings an order only by its webhook, which may be lost. */
    private static final Duration PEACE = Duration.ofSeconds(12);

    private final Plan plan;
    private final Storm storm;
    private final DatabaseServer database;
    private final Shop shop;
    private final List<Instance> instances;
    private final Faults faults;
    private final Random random;
    private final Map<String, Integer> armed = new TreeMap<>();
    private Instant pagesAreLeftAloneUntil = Instant.MIN;
    private int databaseKills;

    Weather(Plan plan, Storm storm, DatabaseServer database, Shop shop, List<Instance> instances, Faults faults) {
        this.plan = plan;
        this.storm = storm;
        this.database = database;
        this.shop = shop;
        this.instances = instances;
        this.faults = faults;
        this.random = new Random(plan.seed() + 3);
    }

    void rage() {
        while (storm.goesOn(Duration.ofMillis(random.nextInt(plan.isShort() ? LONGEST_PAUSE / 4 : LONGEST_PAUSE)))) {
            Wire wire = instances.get(random.nextInt(instances.size())).wire();
            if (databaseKills < plan.databaseKills()
                    && storm.kills() * plan.databaseKills() >= (databaseKills + 1) * plan.kills() - 1) {
                killDatabase();
            }
            switch (random.nextInt(12)) {
                case 0 -> {
                    wire.cut();
                    faults.happened("wires to the database cut");
                }
                case 1 -> {
                    wire.stall(random.nextInt(2000));
                    faults.happened("wires to the database stalled");
                }
                default -> spoil();
            }
        }
    }

    private void killDatabase() {
        database.kill();
        databaseKills++;
        faults.happened("databases killed");
        storm.goesOn(Duration.ofMillis(random.nextInt(1500)));
        database.start();
    }

    /** The shop flaps: the next call of a kind goes wrong, in one way. It is never wrong twice in a row by us. */
    private void spoil() {
        Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        Call call = PAGES.contains(kind) ? CALLS.get(0) : CALLS.get(random.nextInt(CALLS.size()));
        int millis = 100 + random.nextInt(1200);
        boolean isPage = call.equals(CALLS.get(0));
        if (isPage && Instant.now().isBefore(pagesAreLeftAloneUntil)) {
            return;
        }
        for (JsonNode waiting : shop.pending()) {
            if (waiting.path("path").asText().equals(call.path())
                    && waiting.path("method").asText().equals(call.method())) {
                return;
            }
        }
        shop.misbehave(JsonNodeFactory.instance
                .objectNode()
                .put("kind", kind.name())
                .put("path", call.path())
                .put("method", call.method())
                .put("count", 1)
                .put("millis", millis));
        armed.merge(inWords(kind.name()), 1, Integer::sum);
        if (isPage) {
            pagesAreLeftAloneUntil = Instant.now().plus(PEACE);
        }
    }

    /** The sky clears. Only what has struck is counted. */
    void clear() {
        for (JsonNode waiting : shop.pending()) {
            armed.merge(inWords(waiting.path("kind").asText()), -1, Integer::sum);
        }
        shop.behave();
        armed.forEach(faults::happened);
        database.recover();
        database.refused().forEach(faults::happened);
    }

    private static String inWords(String kind) {
        return "shop: "
                + kind.toLowerCase(java.util.Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }
}
