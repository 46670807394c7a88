package io.tillbridge.commands;

import io.tillbridge.journey.desk.Mapping;
import io.tillbridge.journey.desk.ProductMapping;
import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.journey.orders.OrderPoll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "map",
        description = "Maps a product of the shop to an item and a unit. Orders that waited for it post by themselves.",
        mixinStandardHelpOptions = true)
class ProductsMap implements Callable<Integer> {
    private final Steps steps;
    private final Printout printout;
    private final OrderPoll poll;
    private final Clock clock;

    @Spec
    private CommandSpec command;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "KEY",
            description = "The SKU; without one #product or #product:variation; else = and the line's name.")
    private String key;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ITEM", description = "The CounterPoint item.")
    private String item;

    @Option(names = "--unit", paramLabel = "UNIT", description = "Default: the item's stocking unit.")
    private String unit;

    @Option(names = "--shop", paramLabel = "SHOP", description = "Needed where there are several.")
    private String shop;

    @Option(names = "--list", description = "Show what is mapped.")
    private boolean list;

    @Option(names = "--apply", description = "Do it; without this only the plan is shown.")
    private boolean apply;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    ProductsMap(Steps steps, Printout printout, OrderPoll poll, Clock clock) {
        this.steps = steps;
        this.printout = printout;
        this.poll = poll;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        if (list) {
            return list();
        }
        if (key == null || item == null) {
            throw Refusal.badQuestion("item", "Say which product is which item: products map KEY ITEM [--unit UNIT]");
        }
        Map<?, ?> found = steps.ask("desk.find-item", Map.of("itemNo", item), Map.class);
        Mapping mapping =
                Mapping.decide(onlyShop(), key, item, Optional.ofNullable(unit), columns(found), clock.instant());
        if (apply) {
            steps.tell("desk.map-product", mapping, Map.of());
        }
        if (json) {
            printout.json(command, mapping);
        } else {
            printout.say(
                    command,
                    mapping.mapKey() + " (" + mapping.shop() + ") " + (apply ? "is" : "would be") + " item "
                            + mapping.itemNo() + " in "
                            + (mapping.unit() == null ? "its stocking unit" : mapping.unit())
                            + (apply
                                    ? ". Orders that waited for it post by themselves."
                                    : ". Nothing was changed: add --apply to do it."));
        }
        return Exit.DONE;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> columns(Map<?, ?> row) {
        return (Map<String, Object>) row;
    }

    private String onlyShop() {
        Set<String> known = poll.shops();
        if (shop == null && known.size() == 1) {
            return known.iterator().next();
        }
        if (shop == null || !known.contains(shop)) {
            throw Refusal.badQuestion("shop", "Say which shop with --shop: " + String.join(", ", known) + ".");
        }
        return shop;
    }

    private int list() throws Exception {
        List<?> mappings =
                steps.ask("desk.list-mappings", Map.of("shop", Objects.requireNonNullElse(shop, "")), List.class);
        if (json) {
            printout.json(command, mappings);
        } else {
            printout.table(
                    command,
                    List.of("SHOP", "KEY", "ITEM", "UNIT", "SOURCE"),
                    mappings.stream()
                            .map(ProductMapping.class::cast)
                            .map(row -> List.of(
                                    row.shop(),
                                    row.key(),
                                    row.item(),
                                    Objects.requireNonNullElse(row.unit(), ""),
                                    row.source()))
                            .toList());
        }
        return Exit.DONE;
    }
}
