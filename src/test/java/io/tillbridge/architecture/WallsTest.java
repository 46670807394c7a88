package io.tillbridge.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls of design.md §2: who may know whom. Each is shown a package of examples in which somebody looks over it. */
class WallsTest {
    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.tillbridge");
    private static final JavaClasses EXAMPLES =
            new ClassFileImporter().importPackages("io.tillbridge.architecture.examples");

    /** Every package of ours but the words of the two sides and what both are written with. */
    private static final String[] BEYOND_WORDS = {
        "io.tillbridge..journey..",
        "io.tillbridge.shop..",
        "io.tillbridge..deployment..",
        "io.tillbridge..contract..",
        "io.tillbridge..commands..",
        "io.tillbridge..web..",
        "io.tillbridge..health..",
        "io.tillbridge..sandbox..",
        "io.tillbridge..settings..",
    };

    private static final String[] MACHINERY = {
        "org.apache.camel..",
        "java.sql..",
        "javax.sql..",
        "org.springframework.dao..",
        "org.springframework.jdbc..",
        "org.springframework.transaction..",
    };

    static Stream<ArchRule> walls() {
        return Stream.of(
                noClasses()
                        .that()
                        .resideInAnyPackage("io.tillbridge..woocommerce..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("io.tillbridge..counterpoint..", "io.tillbridge..statements..")
                        .orShould()
                        .dependOnClassesThat()
                        .resideInAnyPackage(BEYOND_WORDS)
                        .as("the shop's words know neither the till's nor the journey"),
                noClasses()
                        .that()
                        .resideInAnyPackage("io.tillbridge..counterpoint..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("io.tillbridge..woocommerce..")
                        .orShould()
                        .dependOnClassesThat()
                        .resideInAnyPackage(BEYOND_WORDS)
                        .as("the till's words know neither the shop's nor the journey"),
                noClasses()
                        .that(resideOutsideOfPackages(
                                "io.tillbridge..journey..",
                                "io.tillbridge..woocommerce..",
                                "io.tillbridge..counterpoint.."))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("io.tillbridge..woocommerce..", "io.tillbridge..counterpoint..")
                        .as("only the journey knows both sides"),
                noClasses()
                        .that(resideOutsideOfPackages("io.tillbridge..sandbox.."))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("io.tillbridge.sandbox..")
                        .as("nothing knows the sandbox"),
                noClasses()
                        .that(resideInAnyPackage(
                                        "io.tillbridge..settings..",
                                        "io.tillbridge..statements..",
                                        "io.tillbridge..deployment..",
                                        "io.tillbridge..contract..")
                                .and(resideOutsideOfPackages("io.tillbridge..sandbox..")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("io.tillbridge..journey..", "io.tillbridge.shop..")
                        .as("what the journey stands on does not know it"),
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "io.tillbridge..woocommerce..",
                                "io.tillbridge..counterpoint..",
                                "io.tillbridge..journey.orders..",
                                "io.tillbridge..journey.customers..",
                                "io.tillbridge..journey.documents..",
                                "io.tillbridge..journey.outbox..",
                                "io.tillbridge..journey.fulfilment..",
                                "io.tillbridge..journey.history..",
                                "io.tillbridge..journey.receipts..",
                                "io.tillbridge..journey.pricing..",
                                "io.tillbridge..journey.products..",
                                "io.tillbridge..journey.quotes..",
                                "io.tillbridge..journey.runs..",
                                "io.tillbridge..journey.stock..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(MACHINERY)
                        .as("a decision uses neither Camel nor JDBC"),
                slices().matching("io.tillbridge..journey.(*)..")
                        .should()
                        .beFreeOfCycles()
                        .as("steps do not go in circles"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("walls")
    void stands(ArchRule wall) {
        List<String> looksOver = wall.evaluate(OURS).getFailureReport().getDetails();
        assertThat(looksOver).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("walls")
    void isSeenOver(ArchRule wall) {
        assertThat(wall.evaluate(EXAMPLES).hasViolation()).isTrue();
    }

    @Test
    void everyPackageIsNamedInTheDesign() {
        classes()
                .should()
                .resideInAnyPackage(
                        "io.tillbridge",
                        "io.tillbridge.woocommerce..",
                        "io.tillbridge.counterpoint..",
                        "io.tillbridge.journey..",
                        "io.tillbridge.sandbox..",
                        "io.tillbridge.shop..",
                        "io.tillbridge.settings..",
                        "io.tillbridge.statements..",
                        "io.tillbridge.deployment..",
                        "io.tillbridge.contract..",
                        "io.tillbridge.commands..",
                        "io.tillbridge.health..",
                        "io.tillbridge.web..")
                .check(OURS);
    }
}
