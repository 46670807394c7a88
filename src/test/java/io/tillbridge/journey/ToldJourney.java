package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Tells a journey stage by stage, and holds each stage against its expected picture, a file a stage. After a change that
 * is meant, {@code mvn test -Dtest=RouteMutationTest -Dtillbridge.pictures=record} draws them anew: read the difference.
 */
final class ToldJourney {
    private static final Path PICTURES = Path.of("src/test/resources/journey/whole");
    /** The last other picture of each stage, to hold against the expected one. */
    private static final Path OTHERS = Path.of("target/pictures");

    private static final boolean RECORD = "record".equals(System.getProperty("tillbridge.pictures"));
    private static final int LONGEST_SECONDS = 45;
    private static final int PATIENCE = 60;

    private final Story story;
    private final Map<String, Runnable> stages = new LinkedHashMap<>();

    ToldJourney(Story story, List<Map<String, Runnable>> parts) {
        this.story = story;
        parts.forEach(stages::putAll);
    }

    void mustBeAsPictured() {
        story.reset();
        stages.forEach((name, stage) -> {
            stage.run();
            String picture = story.stagePicture();
            if (RECORD) {
                draw(PICTURES, name, picture);
            }
            assertThat(picture).as(name).isEqualTo(expected(name));
        });
    }

    /** The stage that first shows something else than expected, or does not end. */
    Optional<String> firstOtherPicture() throws InterruptedException {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<Optional<String>> told = thread.submit(this::tell);
            return told.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return Optional.of("no end");
        } catch (ExecutionException e) {
            return Optional.of("failure: " + e.getCause());
        } finally {
            thread.shutdownNow();
            assertThat(isOver(thread)).as("the mutant has come to an end").isTrue();
        }
    }

    /** A loop without its end may take a failure for one of its rounds': it is told again until it listens. */
    private boolean isOver(ExecutorService thread) throws InterruptedException {
        for (int again = 0; again < PATIENCE; again++) {
            if (thread.awaitTermination(1, TimeUnit.SECONDS)) {
                return true;
            }
            story.giveUp();
        }
        return false;
    }

    private Optional<String> tell() {
        story.reset();
        for (Map.Entry<String, Runnable> stage : stages.entrySet()) {
            stage.getValue().run();
            String picture = story.stagePicture();
            if (!picture.equals(expected(stage.getKey()))) {
                draw(OTHERS, stage.getKey(), picture);
                return Optional.of(stage.getKey());
            }
        }
        return Optional.empty();
    }

    private static String expected(String stage) {
        try {
            return Files.readString(PICTURES.resolve(stage + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(Path folder, String stage, String picture) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(stage + ".txt"), picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
