package io.tillbridge.deployment;

import io.tillbridge.deployment.rules.Project;
import io.tillbridge.deployment.rules.RouteFile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a change of files makes necessary.
 *
 * @param files          route files whose routes are to be built anew
 * @param configurations ids of the routeConfigurations to be read anew; those of all files, or none
 */
record Rebuild(Set<String> files, Set<String> configurations) {

    /** Camel bakes a routeConfiguration and its statements into each route that it builds, so a change there is for all. */
    static Rebuild of(Project running, Project wanted, Set<String> changed) {
        List<RouteFile> all = Stream.of(running, wanted)
                .flatMap(project -> project.routes().stream())
                .toList();
        boolean shared = all.stream()
                .anyMatch(file -> (changed.contains(file.name()) && file.isShared())
                        || changed.stream().anyMatch(file::shares));
        Set<String> files = all.stream()
                .filter(file -> shared
                        || changed.contains(file.name())
                        || changed.stream().anyMatch(file::uses))
                .map(RouteFile::name)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Rebuild(files, shared ? gather(all, RouteFile::configurationIds) : Set.of());
    }

    private static Set<String> gather(List<RouteFile> files, Function<RouteFile, List<String>> names) {
        return files.stream()
                .flatMap(file -> names.apply(file).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
