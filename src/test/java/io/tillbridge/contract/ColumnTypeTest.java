package io.tillbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTypeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            varchar            | 40          |    |   | text(40)
            nvarchar           | -1          |    |   | text(max)
            CHARACTER VARYING  | 1000000000  |    |   | text(max)
            VARCHAR_IGNORECASE | 15          |    |   | text(15)
            decimal            |             | 15 | 4 | number(15, 4)
            NUMERIC            |             | 19 | 4 | number(19, 4)
            money              |             | 19 | 4 | number(19, 4)
            int                |             | 10 | 0 | number(10, 0)
            INTEGER            |             | 32 | 0 | number(10, 0)
            TINYINT            |             | 8  | 0 | number(3, 0)
            bit                |             |    |   | number(1, 0)
            decimal            |             |    |   | other
            datetime2          |             |    |   | other
            uniqueidentifier   |             |    |   | other
            """)
    void bothEnginesDescriptionsComeToTheSame(String name, Long length, Integer precision, Integer scale, String said) {
        ColumnType type = ColumnType.of(name, length, precision, scale);

        assertThat(type).hasToString(said);
        assertThat(ColumnType.parse(said)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text(30)       | text(40)       | holds 30 characters, and we write up to 40
            text(4000)     | text(max)      | holds 4000 characters, and we write texts of any length
            number(15, 2)  | number(15, 4)  | holds 13 digits before the point and 2 after it, and we write up to 11 digits before the point and 4 after it
            number(10, 2)  | number(15, 2)  | holds 8 digits before the point and 2 after it, and we write up to 13 digits before the point and 2 after it
            number(10, 0)  | number(19, 0)  | holds 10 digits before the point and 0 after it, and we write up to 19 digits before the point and 0 after it
            number(10, 0)  | text(10)       | is a number, and we write a text
            text(10)       | number(10, 0)  | is a text, and we write a number
            """)
    void whatHoldsLessIsSaid(String there, String written, String lack) {
        assertThat(ColumnType.parse(there).lacks(ColumnType.parse(written))).contains(lack);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text(40)      | text(40)
            text(max)     | text(40)
            text(max)     | text(max)
            number(19, 4) | number(15, 4)
            number(19, 4) | number(15, 2)
            other         | number(15, 4)
            text(10)      | other
            """)
    void whatHoldsAsMuchOrMoreFits(String there, String written) {
        assertThat(ColumnType.parse(there).lacks(ColumnType.parse(written))).isEmpty();
    }

    @Test
    void aTableHasBothTextsAndNumbersInTheCatalogue() {
        assertThat(WrittenTypes.read().of("PS_DOC_CONTACT", "NAM")).contains(ColumnType.parse("text(40)"));
        assertThat(WrittenTypes.read().of("PS_DOC_LIN", "QTY_SOLD")).contains(ColumnType.parse("number(15, 4)"));
    }
}
