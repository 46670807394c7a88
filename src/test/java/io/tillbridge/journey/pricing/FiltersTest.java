package io.tillbridge.journey.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CounterPoint's stored filters, read and answered for one row. */
class FiltersTest {
    private static final Facts ITEM = facts();

    private static Facts facts() {
        List<Object> values = new ArrayList<>();
        values.add("01-10100");
        values.add("PC S CS");
        values.add(null);
        values.add(new BigDecimal("12.5000"));
        values.add("42");
        values.add(LocalDateTime.parse("2026-05-04T10:00:00"));
        values.add("50% off_now");
        return new Facts(
                Map.of(
                        "ITEM_NO",
                        0,
                        "PROF_COD_1",
                        1,
                        "PROF_COD_2",
                        2,
                        "PROF_NO_1",
                        3,
                        "SUBCAT_COD",
                        4,
                        "PROF_DAT_1",
                        5,
                        "DESCR",
                        6),
                values);
    }

    private static Condition read(String filter) {
        return new FilterReader(Map.of()).read(filter, "IM_ITEM");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "(IM_ITEM.PROF_COD_1 = 'PC S CS') | YES",
                "(IM_ITEM.PROF_COD_1 = 'pc s cs  ') | YES",
                "(IM_ITEM.PROF_COD_1 = 'PC S') | NO",
                "dbo.IM_ITEM.PROF_COD_1 = N'PC S CS' | YES",
                "[IM_ITEM].[PROF_COD_1] = 'PC S CS' | YES",
                "PROF_COD_1 <> 'CF' | YES",
                "'CF' < PROF_COD_1 | YES",
                "PROF_COD_1 != 'PC S CS' | NO",
                "PROF_COD_2 = 'CF' | UNKNOWN",
                "PROF_COD_2 <> 'CF' | UNKNOWN",
                "NOT (PROF_COD_2 = 'CF') | UNKNOWN",
                "PROF_COD_2 IS NULL | YES",
                "PROF_COD_1 IS NOT NULL | YES",
                "PROF_COD_2 = 'CF' OR PROF_COD_1 = 'PC S CS' | YES",
                "PROF_COD_2 = 'CF' AND PROF_COD_1 = 'CF' | NO",
                "PROF_COD_1 = 'CF' OR PROF_COD_1 = 'PC S CS' AND ITEM_NO = 'X' | NO",
                "(PROF_COD_1 = 'CF' OR PROF_COD_1 = 'PC S CS') AND NOT ITEM_NO = 'X' | YES",
                "ITEM_NO IN ('01-10100', 'X') | YES",
                "ITEM_NO NOT IN ('Y', 'X') | YES",
                "ITEM_NO BETWEEN '01-10000' AND '01-20000' | YES",
                "ITEM_NO NOT BETWEEN '01-10000' AND '01-20000' | NO",
                "PROF_NO_1 = 12.5 | YES",
                "PROF_NO_1 BETWEEN -3 AND 12.5000 | YES",
                "PROF_NO_1 > 12.5 | NO",
                "PROF_NO_1 >= '12.50' | YES",
                "PROF_NO_1 > 'many' | OPEN",
                "SUBCAT_COD = 42 | YES",
                "PROF_COD_1 = 42 | OPEN",
                "PROF_DAT_1 >= '2026-05-04' | YES",
                "PROF_DAT_1 < '2026-05-04 10:00:00' | NO",
                "PROF_DAT_1 < 'spring' | OPEN",
                "PROF_COD_1 LIKE 'PC%' | YES",
                "PROF_COD_1 LIKE 'pc _ cs' | YES",
                "PROF_COD_1 NOT LIKE '%CB%' | YES",
                "PROF_COD_1 LIKE '[A-P]C%' | YES",
                "PROF_COD_1 LIKE '[^P]%' | NO",
                "DESCR LIKE '50!% off!_now' ESCAPE '!' | YES",
                "DESCR LIKE '50[%] off[_]now' | YES",
                "DESCR LIKE '.*' | NO",
                "USR_SHADE = 'RED' | OPEN",
                "USR_SHADE IS NULL | OPEN",
                "USR_SHADE = 'RED' AND PROF_COD_1 = 'CF' | NO",
                "USR_SHADE = 'RED' OR PROF_COD_1 = 'PC S CS' | YES",
                "NOT (USR_SHADE = 'RED') | OPEN",
                "'' | YES",
                "***All*** | YES",
            })
    void aFilterIsAnswered(String filter, Truth expected) {
        assertThat(read(filter).test(ITEM)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(IM_ITEM.PROF_COD_1 = 'CF'",
                "IM_ITEM.PROF_COD_1 = 'CF'; DROP TABLE dbo.IM_ITEM",
                "AR_CUST.PROF_COD_1 = 'CF'",
                "other.dbo.IM_ITEM.PROF_COD_1 = 'CF'",
                "PROF_COD_1 = PROF_COD_2",
                "1 = 1",
                "LEFT(PROF_COD_1, 2) = 'PC'",
                "ITEM_NO IN (SELECT ITEM_NO FROM IM_ITEM)",
                "EXISTS (SELECT 1)",
                "PROF_COD_1 = :name",
                "PROF_COD_1 = ?",
                "PROF_COD_1 = @tier",
                "PROF_NO_1 + 1 > 2",
                "PROF_COD_1 RLIKE 'P'",
                "PROF_COD_1 ILIKE 'P%'",
                "PROF_COD_1 LIKE '[a'",
                "PROF_COD_1 LIKE '%a%b%c%d%e%f%g%'",
                "PROF_COD_1 LIKE ITEM_NO",
                "PROF_COD_1 LIKE 'a' ESCAPE 'xy'",
                "CASE WHEN 1 = 1 THEN 1 END = 1",
                "PROF_COD_1",
                "NCR TYPE is (exactly) CF",
                "PROF_COD_1 = 'CF' XOR ITEM_NO = 'A'",
                "PROF_COD_1 = 0x41",
                "PROF_COD_1 IN 'CF'",
                ")(",
                "'",
            })
    void whatIsNotUnderstoodIsOpenAndSaysWhy(String filter) {
        Condition condition = read(filter);

        assertThat(condition.test(ITEM)).isEqualTo(Truth.OPEN);
        assertThat(Leaves.unreadable(condition)).isPresent();
        assertThat(condition.doubt(ITEM)).isPresent();
    }

    @Test
    void neitherBracketsNorLengthHoldTheServiceUp() {
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            assertThat(read("(".repeat(500) + "1" + ")".repeat(500)).test(ITEM)).isEqualTo(Truth.OPEN);
            assertThat(read("A = 1 AND ".repeat(5_000) + "A = 1").test(ITEM)).isEqualTo(Truth.OPEN);
            assertThat(read("PROF_NO_1=1 OR ".repeat(1_200) + "PROF_NO_1=12.5").test(ITEM))
                    .isEqualTo(Truth.YES);
            assertThat(read("(".repeat(15) + "PROF_COD_1 = 'CF'" + ")".repeat(15))
                            .test(ITEM))
                    .isIn(Truth.NO, Truth.OPEN);
        });
    }

    @Test
    void aLongListIsRead() {
        StringBuilder list = new StringBuilder("ITEM_NO IN ('01-10100'");
        for (int i = 0; i < 800; i++) {
            list.append(", 'ITEM-").append(i).append('\'');
        }

        assertThat(read(list.append(')').toString()).test(ITEM)).isEqualTo(Truth.YES);
    }

    @Test
    void theSameTextIsReadOnce() {
        FilterReader first = new FilterReader(Map.of());
        Condition condition = first.read("PROF_COD_1 = 'CF'", "IM_ITEM");

        assertThat(first.read(" PROF_COD_1 = 'CF' ", "IM_ITEM")).isSameAs(condition);
        assertThat(new FilterReader(first.used()).read("PROF_COD_1 = 'CF'", "IM_ITEM"))
                .isSameAs(condition);
        assertThat(new FilterReader(first.used()).read("PROF_COD_1 = 'CF'", "AR_CUST"))
                .isNotSameAs(condition);
    }

    @Test
    void truthIsThatOfSqlWithOneAnswerMore() {
        assertThat(Truth.UNKNOWN.and(Truth.NO)).isEqualTo(Truth.NO);
        assertThat(Truth.UNKNOWN.or(Truth.YES)).isEqualTo(Truth.YES);
        assertThat(Truth.OPEN.and(Truth.NO)).isEqualTo(Truth.NO);
        assertThat(Truth.NO.and(Truth.OPEN)).isEqualTo(Truth.NO);
        assertThat(Truth.OPEN.and(Truth.UNKNOWN)).isEqualTo(Truth.OPEN);
        assertThat(Truth.UNKNOWN.and(Truth.OPEN)).isEqualTo(Truth.OPEN);
        assertThat(Truth.UNKNOWN.or(Truth.OPEN)).isEqualTo(Truth.OPEN);
        assertThat(Truth.OPEN.or(Truth.YES)).isEqualTo(Truth.YES);
        assertThat(Truth.OPEN.not()).isEqualTo(Truth.OPEN);
        for (Truth one : Truth.values()) {
            assertThat(one.and(Truth.YES)).isEqualTo(one);
            assertThat(one.or(Truth.NO)).isEqualTo(one);
            for (Truth other : Truth.values()) {
                assertThat(one.and(other)).isEqualTo(other.and(one));
                assertThat(one.or(other)).isEqualTo(other.or(one));
            }
        }
        assertThat(Optional.of(Truth.OPEN.excludes())).contains(false);
    }
}
