package io.tillbridge.journey.customers;

import io.tillbridge.journey.customers.CustomerCard.Group;
import io.tillbridge.settings.Customers.Owner;
import io.tillbridge.settings.Customers.Owners;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds an account against its customer, field by field: what the shop changed since the last time goes into
 * CounterPoint where the shop owns the field; what CounterPoint filled is never blanked; what both changed is for a
 * person to decide.
 */
final class CustomerMerge {

    /**
     * What came of it.
     *
     * @param changes   what CounterPoint takes, by parameter name
     * @param changed   the groups these belong to
     * @param conflicts groups that both sides changed, each another way
     */
    record Merged(Map<String, String> changes, List<Group> changed, List<Group> conflicts) {}

    private final Owners owners;
    private final CustomerCard shop;
    private final CustomerCard there;
    private final Optional<SyncedValues> last;
    private final Optional<Owner> keep;

    /**
     * @param last what was seen the last time; empty at the first
     * @param keep which side a person said is right where both changed
     */
    CustomerMerge(
            Owners owners, CustomerCard shop, CustomerCard there, Optional<SyncedValues> last, Optional<Owner> keep) {
        this.owners = owners;
        this.shop = shop;
        this.there = there;
        this.last = last;
        this.keep = keep;
    }

    Merged merge() {
        Map<String, String> changes = new LinkedHashMap<>();
        List<Group> changed = new ArrayList<>();
        List<Group> conflicts = new ArrayList<>();
        for (Group group : Group.values()) {
            if (!shop.says(group) || same(shop.of(group), there.of(group)) || owner(group) != Owner.SHOP) {
                continue;
            }
            if (takes(group)) {
                Map<String, String> taken = taken(group);
                if (!taken.isEmpty()) {
                    changes.putAll(taken);
                    changed.add(group);
                }
            } else if (isConflict(group)) {
                conflicts.add(group);
            }
        }
        return new Merged(changes, changed, conflicts);
    }

    /** The shop's word counts where it is new and CounterPoint's is not; at the first time only where that says nothing. */
    private boolean takes(Group group) {
        if (last.isEmpty()) {
            return !there.says(group);
        }
        return isShopNew(group) && (!isThereNew(group) || keep.equals(Optional.of(Owner.SHOP)));
    }

    private boolean isConflict(Group group) {
        return last.isPresent() && isShopNew(group) && isThereNew(group) && keep.isEmpty();
    }

    private boolean isShopNew(Group group) {
        return !same(shop.of(group), lastValues(group, last.orElseThrow().shop()));
    }

    private boolean isThereNew(Group group) {
        return !same(there.of(group), lastValues(group, last.orElseThrow().counterpoint()));
    }

    private static List<String> lastValues(Group group, Map<String, String> values) {
        return group.names().stream().map(name -> values.getOrDefault(name, "")).toList();
    }

    /** A part that the shop left empty goes only where the shop had filled it: the suite of an old address does, a dock number does not. */
    private Map<String, String> taken(Group group) {
        Map<String, String> taken = new LinkedHashMap<>();
        for (String name : group.names()) {
            String now = shop.get(name);
            String before =
                    last.map(values -> values.shop().getOrDefault(name, "")).orElse("");
            boolean ofShop = ShipTo.key(before).equals(ShipTo.key(there.get(name)));
            if (!now.equals(there.get(name)) && (!now.isEmpty() || ofShop)) {
                taken.put(name, now);
            }
        }
        return taken;
    }

    /** Capitals and blanks are CounterPoint's own way of writing, not another value. */
    static boolean same(List<String> one, List<String> other) {
        return one.stream()
                .map(ShipTo::key)
                .toList()
                .equals(other.stream().map(ShipTo::key).toList());
    }

    private Owner owner(Group group) {
        return switch (group) {
            case NAME -> owners.name();
            case ADDRESS -> owners.address();
            case PHONE -> owners.phone();
            case EMAIL -> owners.email();
            case TIER -> owners.tier();
            case TAX_CODE -> owners.taxCode();
            case BID_NUMBER -> owners.bidNumber();
        };
    }
}
