package io.tillbridge;

import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Starts a Spring context anew whose tables another test has dropped from the named database. */
public final class OwnDatabase extends AbstractTestExecutionListener {

    @Override
    public int getOrder() {
        return 0; // before anything asks the context for beans
    }

    @Override
    public void beforeTestClass(TestContext test) {
        if (TestDatabase.onServer() && test.hasApplicationContext() && isOf(test) != TestDatabase.generation()) {
            test.markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);
        }
    }

    private static int isOf(TestContext test) {
        return test.getApplicationContext()
                .getEnvironment()
                .getProperty(TestDatabase.GENERATION_OF_CONTEXT, Integer.class, TestDatabase.generation());
    }
}
