package io.tillbridge.deployment;

import java.nio.file.Path;
import java.util.Map;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.ResourceHelper;

/** What the running routes were built from; a deployment replaces it, an edit on disk does not. */
public final class RunningSources {

    private final Path home;
    private volatile SourceFiles files;

    /** Takes what is on disk now, so it has to be made before the routes are loaded. */
    public RunningSources(Path home) {
        this.home = home.toAbsolutePath().normalize();
        this.files = SourceFiles.read(this.home);
    }

    /** Texts of the statements that run, by the names of their files. */
    public Map<String, String> statements() {
        return files.statements();
    }

    SourceFiles files() {
        return files;
    }

    SourceFiles onDisk() {
        return SourceFiles.read(home);
    }

    void replace(SourceFiles files) {
        this.files = files;
    }

    /** The name of a file of ours, or the location as it is. */
    String name(String location) {
        Path path = home.resolve(location.replaceFirst("^file:(//)?", "")).normalize();
        return path.startsWith(home) ? home.relativize(path).toString().replace('\\', '/') : location;
    }

    Resource resource(String name, String text) {
        return ResourceHelper.fromString("file:" + home.resolve(name), text);
    }
}
