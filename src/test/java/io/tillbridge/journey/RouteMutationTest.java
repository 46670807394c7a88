package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.tillbridge.commands.Commands;
import io.tillbridge.journey.desk.CustomerDesk;
import io.tillbridge.journey.desk.DeskQuestions;
import io.tillbridge.journey.orders.OrderIntake;
import io.tillbridge.journey.payments.PaymentDesk;
import io.tillbridge.journey.runs.Runs;
import io.tillbridge.settings.Settings;
import io.tillbridge.web.Visitor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/**
 * Takes one step at a time out of every route, and tells the whole journey again: each time some picture must be another.
 * An ordinary run takes a sample; {@code mvn -Pmutation verify} takes them all.
 */
@JourneyTest
@TestPropertySource(
        properties = {
            "tillbridge.orders.page-size=2",
            "tillbridge.orders.workers=1",
            "tillbridge.counterpoint.codes-age=1h",
            "tillbridge.orders.first-pull=36500d",
            "tillbridge.pricing.per-minute=1000000",
            "tillbridge.stock.brake-least=2",
            ShopTime.START + "=" + Story.SHOP_TIME
        })
class RouteMutationTest {
    private static final String MUTANTS = System.getProperty("tillbridge.mutation", "some");
    private static final boolean ALL = "all".equals(MUTANTS);
    private static final boolean NONE = "none".equals(MUTANTS);
    private static final int SAMPLE = 48;

    private final CamelContext camel;
    private final RouteSections sections;
    private final ToldJourney told;

    @Autowired
    RouteMutationTest(
            Journey journey,
            Clerk clerk,
            FaultyDatabase database,
            Runs runs,
            OrderIntake intake,
            DeskQuestions questions,
            CustomerDesk desk,
            PaymentDesk payments,
            Settings settings,
            Environment environment,
            ShopTime shopTime,
            Commands commands,
            CamelContext camel)
            throws IOException {
        this.camel = camel;
        this.sections = new RouteSections(Path.of("routes"));
        Story story = new Story(journey, clerk, database, runs, intake, shopTime.clock());
        this.told = new ToldJourney(
                story,
                List.of(
                        new WholeJourney(story).stages(),
                        new Obstacles(story).stages(),
                        new Questions(
                                        story,
                                        Visitor.withKey(environment),
                                        questions,
                                        settings.shop(Journey.SHOP)
                                                .orElseThrow()
                                                .webhookSecret())
                                .stages(),
                        new ContractStory(story).stages(),
                        new Interruptions(story).stages(),
                        new ShopKeeping(story, runs).stages(),
                        new AccountStory(
                                        story,
                                        Visitor.withKey(environment),
                                        desk,
                                        settings.shop(Journey.SHOP)
                                                .orElseThrow()
                                                .webhookSecret())
                                .stages(),
                        new SlowTelling(story).stages(),
                        new PriceQuestions(story, Visitor.withKey(environment)).stages(),
                        new FollowUpStory(story, Visitor.withKey(environment), payments).stages(),
                        new AfterSaleStory(story, Visitor.withKey(environment)).stages(),
                        new StockStory(story, runs, commands).stages(),
                        new BooksStory(story).stages()));
    }

    @TestFactory
    Stream<DynamicTest> everyStepIsMissedWhenItIsGone() {
        List<RouteMutant> mutants = sections.all().flatMap(RouteMutant::of).toList();
        assertThat(mutants).hasSizeGreaterThan(300);
        return Stream.concat(
                Stream.of(
                        dynamicTest("with every step the journey is as pictured", told::mustBeAsPictured),
                        dynamicTest("told again it is the same", this::mustBeTheSame)),
                IntStream.range(0, mutants.size())
                        .filter(i -> ALL || (!NONE && i % SAMPLE == 0))
                        .mapToObj(mutants::get)
                        .map(mutant -> dynamicTest("without " + mutant, () -> mustBeMissed(mutant))));
    }

    private void mustBeTheSame() throws InterruptedException {
        assertThat(told.firstOtherPicture()).isEmpty();
    }

    private void mustBeMissed(RouteMutant mutant) throws Exception {
        try {
            try {
                sections.put(camel, mutant);
            } catch (Exception refused) {
                assertThat(refused).as("Camel refuses to build it").isNotNull();
                return;
            }
            if (told.firstOtherPicture().isEmpty()) {
                fail("Nothing is other without the step " + mutant.step() + " of " + mutant.id());
            }
        } finally {
            sections.restore(camel, mutant);
        }
    }
}
