package io.tillbridge.journey.customers;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.journey.customers.CustomerCard.Group;
import io.tillbridge.journey.customers.CustomerMerge.Merged;
import io.tillbridge.settings.Customers.Owner;
import io.tillbridge.settings.Customers.Owners;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One field, the phone, and one of several parts, the address: what either side says now and said the last time. */
class CustomerMergeTest {
    private static final Owners OWNERS = new Owners(
            Owner.SHOP, Owner.SHOP, Owner.SHOP, Owner.SHOP, Owner.COUNTERPOINT, Owner.COUNTERPOINT, Owner.COUNTERPOINT);

    @Test
    void newWordOfTheShopIsTakenOver() {
        Merged merged = phone("2", "1", "1", "1");

        assertThat(merged.changes()).containsExactly(Map.entry("phone1", "2"));
        assertThat(merged.changed()).containsExactly(Group.PHONE);
    }

    @Test
    void wordOfCounterpointStandsWhereTheShopSaidNothingNew() {
        assertThat(phone("1", "2", "1", "1").changes()).isEmpty();
    }

    @Test
    void whatCounterpointFilledIsNeverBlanked() {
        assertThat(phone("", "1", "1", "1").changes()).isEmpty();
    }

    @Test
    void bothChangedAnotherWayIsForAPerson() {
        Merged merged = phone("2", "3", "1", "1");

        assertThat(merged.changes()).isEmpty();
        assertThat(merged.conflicts()).containsExactly(Group.PHONE);
    }

    @Test
    void bothChangedToTheSameIsNoConflict() {
        Merged merged = phone("2", "2", "1", "1");

        assertThat(merged.changes()).isEmpty();
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void personDecidesWhichSideIsRight() {
        assertThat(merge(OWNERS, card("2"), card("3"), synced("1", "1"), Optional.of(Owner.SHOP))
                        .changes())
                .containsEntry("phone1", "2");
        assertThat(merge(OWNERS, card("2"), card("3"), synced("1", "1"), Optional.of(Owner.COUNTERPOINT)))
                .isEqualTo(new Merged(Map.of(), java.util.List.of(), java.util.List.of()));
    }

    @Test
    void capitalsAndBlanksAreNoOtherValue() {
        CustomerCard shop = new CustomerCard(Map.of("nam", "Ada  Marlow"));
        CustomerCard there = new CustomerCard(Map.of("nam", "ADA MARLOW"));

        assertThat(merge(OWNERS, shop, there, Optional.empty(), Optional.empty())
                        .changes())
                .isEmpty();
    }

    @Test
    void atTheFirstTimeOnlyWhatCounterpointDoesNotSayIsFilled() {
        CustomerCard shop = new CustomerCard(Map.of("phone1", "2", "emailAdrs1", "ada@example.test"));
        CustomerCard there = new CustomerCard(Map.of("phone1", "1"));

        assertThat(merge(OWNERS, shop, there, Optional.empty(), Optional.empty())
                        .changes())
                .containsExactly(Map.entry("emailAdrs1", "ada@example.test"));
    }

    @Test
    void fieldOfCounterpointIsLeftToIt() {
        CustomerCard shop = new CustomerCard(Map.of("taxCod", "NY"));
        CustomerCard there = new CustomerCard(Map.of("taxCod", "FL"));

        assertThat(merge(OWNERS, shop, there, synced("", ""), Optional.empty()).changes())
                .isEmpty();
    }

    @Test
    void movedBuyerLosesTheOldSuiteButNotWhatAClerkAdded() {
        CustomerCard before = new CustomerCard(Map.of("adrs1", "1 Elm St", "adrs2", "Suite 5", "city", "Troy"));
        CustomerCard shop = new CustomerCard(Map.of("adrs1", "9 Oak St", "city", "Albany"));
        CustomerCard written =
                new CustomerCard(Map.of("adrs1", "1 ELM ST", "adrs2", "SUITE 5", "adrs3", "Dock 2", "city", "TROY"));
        SyncedValues last = new SyncedValues(before.values(), written.values());

        Merged merged = merge(OWNERS, shop, written, Optional.of(last), Optional.empty());

        assertThat(merged.changes())
                .containsOnly(Map.entry("adrs1", "9 Oak St"), Map.entry("adrs2", ""), Map.entry("city", "Albany"));
    }

    private static Merged phone(String shop, String there, String lastShop, String lastThere) {
        return merge(OWNERS, card(shop), card(there), synced(lastShop, lastThere), Optional.empty());
    }

    private static Merged merge(
            Owners owners, CustomerCard shop, CustomerCard there, Optional<SyncedValues> last, Optional<Owner> keep) {
        return new CustomerMerge(owners, shop, there, last, keep).merge();
    }

    private static CustomerCard card(String phone) {
        return new CustomerCard(Map.of("phone1", phone));
    }

    private static Optional<SyncedValues> synced(String shop, String there) {
        return Optional.of(new SyncedValues(Map.of("phone1", shop), Map.of("phone1", there)));
    }
}
