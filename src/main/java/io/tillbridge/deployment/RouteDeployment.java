package io.tillbridge.deployment;

import io.tillbridge.deployment.DeploymentReport.Outcome;
import io.tillbridge.deployment.rules.Finding;
import io.tillbridge.deployment.rules.KnownNames;
import io.tillbridge.deployment.rules.Project;
import io.tillbridge.deployment.rules.Rules;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;

/** Swaps what runs for what is in routes/ and sql/: all of it or nothing. */
public final class RouteDeployment {

    private static final Logger LOG = LoggerFactory.getLogger(RouteDeployment.class);

    private final CamelContext live;
    private final RunningSources running;
    private final Predicate<String> loaded;
    private final Rehearsal rehearsal;
    private final RouteSwap swap;
    private volatile DeploymentReport last;

    /**
     * @param loaded   which route files this process runs: a command runs no web endpoints. The rules hold for all files
     * @param patience how long a route may take to finish the messages in it before the deployment is given up
     */
    public RouteDeployment(CamelContext live, RunningSources running, Predicate<String> loaded, Duration patience) {
        this.live = live;
        this.running = running;
        this.loaded = loaded;
        this.rehearsal = new Rehearsal(live, running);
        this.swap = new RouteSwap(live, running, patience);
    }

    /** Tries the files on disk, and touches nothing. */
    public synchronized DeploymentReport check() {
        Attempt attempt = attempt();
        Outcome outcome = attempt.findings().isEmpty() ? Outcome.SOUND : Outcome.REFUSED;
        return finish(attempt, outcome, attempt.findings(), Set.of());
    }

    /** Makes the running routes what the files on disk say, or leaves them as they are. */
    public synchronized DeploymentReport deploy() {
        Attempt attempt = attempt();
        if (!attempt.findings().isEmpty()) {
            return finish(attempt, Outcome.REFUSED, attempt.findings(), Set.of());
        }
        return attempt.changed().isEmpty() ? finish(attempt, Outcome.UNCHANGED, List.of(), Set.of()) : swap(attempt);
    }

    /** The last check or deployment. */
    public Optional<DeploymentReport> last() {
        return Optional.ofNullable(last);
    }

    private record Attempt(
            Instant at, SourceFiles wanted, Project project, SortedSet<String> changed, List<Finding> findings) {}

    private Attempt attempt() {
        Instant at = Instant.now();
        SourceFiles wanted = running.onDisk();
        Project project = project(wanted);
        List<Finding> findings = new ArrayList<>(Rules.findings(project));
        if (project.unreadable().isEmpty()) {
            findings.addAll(rehearsal.findings(wanted, loadedRoutes(wanted)));
        }
        return new Attempt(at, wanted, project, running.files().changedIn(wanted), List.copyOf(findings));
    }

    private DeploymentReport swap(Attempt attempt) {
        Rebuild rebuild = Rebuild.of(running(), attempt.project(), attempt.changed());
        Set<String> files = rebuild.files().stream().filter(loaded).collect(Collectors.toCollection(TreeSet::new));
        try {
            swap.stop(files, CallOrder.of(running().allRoutes()));
            return replace(attempt, files, rebuild);
        } catch (Exception e) {
            return failed(attempt, Outcome.RESTORED, e);
        } finally {
            swap.reopen();
        }
    }

    private DeploymentReport replace(Attempt attempt, Set<String> files, Rebuild rebuild) {
        SourceFiles before = running.files();
        try {
            put(files, rebuild.configurations(), attempt.wanted());
            return finish(attempt, Outcome.DEPLOYED, List.of(), files);
        } catch (Exception e) {
            return restore(attempt, files, rebuild, before, e);
        }
    }

    private DeploymentReport restore(
            Attempt attempt, Set<String> files, Rebuild rebuild, SourceFiles before, Exception failure) {
        try {
            put(files, rebuild.configurations(), before);
            return failed(attempt, Outcome.RESTORED, failure);
        } catch (Exception e) {
            e.addSuppressed(failure);
            return failed(attempt, Outcome.BROKEN, e);
        }
    }

    private void put(Set<String> files, Collection<String> configurations, SourceFiles sources) throws Exception {
        swap.remove(files);
        swap.removeConfigurations(configurations);
        running.replace(sources);
        swap.load(files, sources);
    }

    private DeploymentReport failed(Attempt attempt, Outcome outcome, Exception failure) {
        LOG.error("A deployment of {} failed", attempt.changed(), failure);
        Finding finding = new Finding(
                String.join(", ", attempt.changed()),
                Causes.sentence(failure),
                "swap-succeeds",
                "The routes that run can be swapped.");
        return finish(attempt, outcome, List.of(finding), Set.of());
    }

    private DeploymentReport finish(Attempt attempt, Outcome outcome, List<Finding> findings, Set<String> rebuilt) {
        long millis = Duration.between(attempt.at(), Instant.now()).toMillis();
        List<Finding> warnings = Rules.warnings(attempt.project());
        last = new DeploymentReport(attempt.at(), outcome, findings, warnings, attempt.changed(), rebuilt, millis);
        LOG.info("{}", last);
        return last;
    }

    private Project running() {
        return project(running.files());
    }

    private Project project(SourceFiles files) {
        return Project.of(
                files.routes(), files.statements(), new KnownNames(this::hasProperty, this::beanClass, Rows.NAMES));
    }

    private NavigableMap<String, String> loadedRoutes(SourceFiles files) {
        NavigableMap<String, String> routes = new TreeMap<>(files.routes());
        routes.keySet().removeIf(loaded.negate());
        return routes;
    }

    private boolean hasProperty(String key) {
        return live.getPropertiesComponent().resolveProperty(key).isPresent();
    }

    private Optional<Class<?>> beanClass(String name) {
        return Optional.ofNullable(live.getRegistry().lookupByName(name)).map(AopUtils::getTargetClass);
    }

    /** The class path is scanned once, and not before the first check. */
    private static final class Rows {
        private static final Set<String> NAMES = RowNames.in("io.tillbridge");
    }
}
