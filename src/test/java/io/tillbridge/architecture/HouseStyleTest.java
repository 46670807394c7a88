package io.tillbridge.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no class of ours is called or does (style.md). Each rule is shown a package of classes, one of which does it. */
class HouseStyleTest {
    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.tillbridge");
    private static final JavaClasses EXAMPLES =
            new ClassFileImporter().importPackages("io.tillbridge.architecture.examples");

    private static final String NAMELESS = ".*(Utils?|Helper|Manager|Impl|Base|Common|Context|Data)";
    private static final String MONEY = "(?i).*(amt|prc|price|amount|tot|total|cost|balance|qty|quantity|tax|paid).*";

    static Stream<ArchRule> rules() {
        return Stream.of(
                noClasses().should().haveNameMatching(NAMELESS).as("a class is called by its idea"),
                noClasses()
                        .should(ArchConditions.be(
                                describe("children of our own classes", type -> type.getRawSuperclass()
                                        .filter(parent ->
                                                parent.getPackageName().startsWith("io.tillbridge"))
                                        .filter(parent -> !parent.isEnum())
                                        .isPresent())))
                        .as("our classes do not inherit from each other"),
                noClasses()
                        .should()
                        .beAssignableTo("org.apache.camel.builder.RouteBuilder")
                        .as("routes stand in routes/"),
                noFields()
                        .that()
                        .haveNameMatching(MONEY)
                        .should()
                        .haveRawType(describe("binary fractions", HouseStyleTest::isBinaryFraction))
                        .as("money is never a binary fraction"),
                // The sandbox shop writes prices with the binary noise that the real one has (woocommerce.md, Types).
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..sandbox..")
                        .should()
                        .callMethodWhere(target(owner(assignableTo(BigDecimal.class)))
                                .and(target(nameMatching("(double|float)Value"))))
                        .as("money does not become a binary fraction"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..commands..")
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .as("only commands print"),
                noClasses()
                        .should()
                        .callMethodWhere(
                                target(owner(assignableTo(Throwable.class))).and(target(name("printStackTrace"))))
                        .as("nobody sees a bare stack"),
                noClasses()
                        .should()
                        .callMethodWhere(
                                target(owner(assignableTo(Thread.class))).and(target(name("sleep"))))
                        .as("nothing waits by sleeping"),
                noClasses()
                        .should()
                        .callMethod(ZoneId.class, "systemDefault")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .as("the machine's zone means nothing"));
    }

    private static boolean isBinaryFraction(JavaClass type) {
        return Stream.of(double.class, float.class, Double.class, Float.class).anyMatch(type::isEquivalentTo);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(ArchRule rule) {
        List<String> breaches = rule.evaluate(OURS).getFailureReport().getDetails();
        assertThat(breaches).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void isSeenToBeBroken(ArchRule rule) {
        assertThat(rule.evaluate(EXAMPLES).hasViolation()).isTrue();
    }
}
