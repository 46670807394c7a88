package io.tillbridge.deployment;

import io.tillbridge.statements.Row;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** The parameters that rows of the program bring to statements. */
final class RowNames {

    private RowNames() {}

    /** Component names of all {@link Row} records of a package and those below it. */
    static Set<String> in(String basePackage) {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Row.class));
        return scan.findCandidateComponents(basePackage).stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), RowNames.class.getClassLoader()))
                .filter(Class::isRecord)
                .flatMap(row -> Stream.of(row.getRecordComponents()))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }
}
