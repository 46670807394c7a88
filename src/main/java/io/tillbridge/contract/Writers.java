package io.tillbridge.contract;

import java.util.List;
import java.util.Optional;
import org.apache.camel.ProducerTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Whether CounterPoint and the shops may be written to: only while the database is as the statements need it. What waits
 * stays where it is and goes on by itself. Off until the first check, which whoever asks first brings about.
 */
@Component("writers")
public class Writers {
    private static final Logger LOG = LoggerFactory.getLogger(Writers.class);

    private final ObjectProvider<ProducerTemplate> routes;
    private volatile Verdict verdict;

    public Writers(ObjectProvider<ProducerTemplate> routes) {
        this.routes = routes;
    }

    /** The step before anything is written. */
    public boolean areOff() {
        Verdict known = verdict;
        return known == null ? !firstCheck() : !known.isSound();
    }

    private synchronized boolean firstCheck() {
        return verdict == null ? check() : verdict.isSound();
    }

    /** The last step of a check; what it came to is said when it differs from what was said before. */
    public synchronized Verdict hold(Verdict found) {
        boolean known = verdict != null && verdict.refusals().equals(found.refusals());
        if (!known && !found.isSound()) {
            LOG.error("{}", found.summary());
            found.refusals().forEach(mismatch -> LOG.error("{}", mismatch));
        } else if (!known && verdict != null) {
            LOG.info("Writers are on again. {}", found.summary());
        }
        List<Mismatch> said = verdict == null ? List.of() : verdict.warnings();
        found.warnings().stream()
                .filter(mismatch -> !said.contains(mismatch))
                .forEach(mismatch -> LOG.warn("{}", mismatch));
        verdict = found;
        return found;
    }

    /** What the last check came to, if there was one. */
    public Optional<Verdict> last() {
        return Optional.ofNullable(verdict);
    }

    /** Looks at once, since the database refused a statement: it may be the table's fault, and not the record's. */
    public synchronized boolean areOffNow() {
        if (verdict == null || verdict.isSound()) {
            check();
        }
        return verdict != null && !verdict.isSound();
    }

    private boolean check() {
        try {
            return routes.getObject()
                    .requestBody("direct:contract.check", null, Verdict.class)
                    .isSound();
        } catch (RuntimeException e) {
            LOG.warn("CounterPoint's database could not be checked now; the next look is soon.");
            LOG.debug("Why it could not be checked", e);
            return false;
        }
    }
}
