package io.tillbridge;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets no test pass on the embedded database that was asked to run on a SQL Server container. */
public final class OnlyWithItsServer implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return TestServer.isMissing()
                ? ConditionEvaluationResult.disabled("no Docker here")
                : ConditionEvaluationResult.enabled("");
    }
}
