package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.journey.runs.Runs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How often a push goes to the shop and to the database: by the hundred, and hardly at all where nothing changed. */
@JourneyTest
class StockTrafficTest {
    private static final int ITEMS = 200;

    /** Each two hundred: which, where they stand, what there is, what is wanted, what is doubtful. */
    private static final int READING = 5;

    /** Each hundred: which, the claim, what was told, what was not, what is to be said. */
    private static final int TELLING = 5;

    /** Look, claim, run, states, rules, end of reading; measure and brake; cursor and orders; nothing to see or tell; end. */
    private static final int AROUND = 20;

    @Autowired
    private Journey journey;

    @Autowired
    private FaultyDatabase database;

    @Autowired
    private Runs runs;

    private final List<String> statements = new ArrayList<>();
    private Storeroom room;

    @BeforeEach
    void open() {
        room = new Storeroom(journey, runs);
        room.clear();
        journey.pollAndPost();
        for (int item = 1; item <= ITEMS; item++) {
            room.map(item);
        }
        room.push();
        room.push();
        room.settleStamps();
        room.push();
    }

    @AfterEach
    void close() {
        database.comeBack();
        room.clear();
        for (int item = 1; item <= ITEMS; item++) {
            journey.rows.update(
                    "UPDATE dbo.IM_INV SET QTY_ON_HND = CASE ITEM_NO WHEN 'ITEM-0199' THEN -8000 ELSE 100000 END"
                            + " WHERE ITEM_NO = ? AND LOC_ID = '01'",
                    Storeroom.sku(item));
        }
    }

    @Test
    void whoFindsNothingToDoAsksTheDatabaseOnceAndTheShopNever() {
        List<String> asked = during(room::push);

        assertThat(asked).hasSize(1);
        assertThat(room.called()).isEmpty();
    }

    @Test
    void changesAreToldByTheHundredAndTheShopIsAskedOnceMore() {
        long before = room.shopQuantity(7);
        journey.rows.update(
                "UPDATE dbo.IM_INV SET QTY_ON_HND = QTY_ON_HND + 1, RS_UTC_DT = ? WHERE LOC_ID = '01'",
                Storeroom.now());

        List<String> asked = during(room::push);

        assertThat(room.called()).hasSizeLessThanOrEqualTo(ITEMS / 100 + 1);
        assertThat(asked).hasSizeLessThanOrEqualTo(ITEMS / 200 * READING + ITEMS / 100 * TELLING + AROUND);
        assertThat(room.shopQuantity(7)).isEqualTo(before + 1);
    }

    @Test
    void whatWasToldIsSeenByTheHundred() {
        journey.rows.update(
                "UPDATE dbo.IM_INV SET QTY_ON_HND = QTY_ON_HND + 2, RS_UTC_DT = ? WHERE LOC_ID = '01'",
                Storeroom.now());
        room.push();

        during(room::push);

        assertThat(room.called()).hasSizeLessThanOrEqualTo(ITEMS / 100 + 1);
        assertThat(room.standing("ITEM-0007")).containsEntry("STATE", "DONE");
    }

    private List<String> during(Runnable work) {
        Thread here = Thread.currentThread();
        statements.clear();
        journey.shop.log().clear();
        database.failAt(sql -> {
            if (Thread.currentThread() == here && !sql.equals(FaultyDatabase.COMMIT)) {
                statements.add(sql);
            }
            return false;
        });
        work.run();
        database.comeBack();
        assertThat(statements).as("questions about parameters").doesNotContain(FaultyDatabase.QUESTION);
        return List.copyOf(statements);
    }
}
