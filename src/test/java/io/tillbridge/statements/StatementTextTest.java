package io.tillbridge.statements;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.statements.StatementText.Parameter;
import org.junit.jupiter.api.Test;

class StatementTextTest {

    @Test
    void namesListsAndExpressionsAreFoundInOrder() {
        StatementText text =
                StatementText.parse("A = :#one AND B IN (:#in:many) AND C = :#${body.get('{x}')} + :#one", '#');

        assertThat(text.parameters())
                .containsExactly(
                        new Parameter("one", false),
                        new Parameter("many", true),
                        new Parameter("${body.get('{x}')}", false),
                        new Parameter("one", false));
        assertThat(text.prepared(list -> 3)).isEqualTo("A = ? AND B IN (?,?,?) AND C = ? + ?");
    }

    @Test
    void aNestedExpressionEndsAtItsOwnBrace() {
        assertThat(StatementText.parse(":#in:${body.ids[${header.at}]}", '#').parameters())
                .containsExactly(new Parameter("${body.ids[${header.at}]}", true));
    }

    @Test
    void whatOnlyLooksLikeAParameterStaysText() {
        for (String sql : new String[] {"a::b", "12:30", ":", ":#", ":#in:", ":# name", ":#${body", "t#x"}) {
            StatementText text = StatementText.parse(sql, '#');
            assertThat(text.parameters()).as(sql).isEmpty();
            assertThat(text.pieces()).containsExactly(sql);
        }
    }
}
