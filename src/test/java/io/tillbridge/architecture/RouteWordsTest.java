package io.tillbridge.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A route asks {@code order} of an object, and Camel takes {@code order()}, {@code isOrder()} and {@code getOrder()} for the
 * same question. Where an object answers two of them, it depends on the order in which the virtual machine lists its methods
 * whether the route works.
 */
class RouteWordsTest {

    /** What no object of ours may be like. */
    record TwoAnswers(String order) {
        public boolean isOrder() {
            return order != null;
        }
    }

    @Test
    void anObjectAnswersAQuestionOfARouteInOneWay() {
        assertThat(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests()).importPackages("io.tillbridge").stream()
                                .flatMap(RouteWordsTest::twoAnswers))
                .isEmpty();
        assertThat(twoAnswers(new ClassFileImporter().importClass(TwoAnswers.class)))
                .containsExactly("TwoAnswers.isOrder");
    }

    private static Stream<String> twoAnswers(JavaClass type) {
        Set<String> names = type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaCodeUnit::getName)
                .collect(Collectors.toSet());
        return names.stream().filter(isAnsweredByAnother(names)).map(name -> type.getSimpleName() + "." + name);
    }

    private static Predicate<String> isAnsweredByAnother(Set<String> names) {
        return name -> Stream.of("is", "get")
                .filter(prefix -> name.startsWith(prefix) && name.length() > prefix.length())
                .map(prefix -> name.substring(prefix.length()))
                .map(rest -> rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1))
                .anyMatch(names::contains);
    }
}
