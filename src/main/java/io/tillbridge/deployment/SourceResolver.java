package io.tillbridge.deployment;

import java.util.function.Supplier;
import org.apache.camel.impl.engine.DefaultResourceResolvers.FileResolver;
import org.apache.camel.spi.Resource;

/**
 * Gives Camel the statements of one moment instead of whatever is on disk. A route that is restarted by itself never picks
 * up half an edit that way, and a deployment that fails finds the old statements again.
 */
final class SourceResolver extends FileResolver {

    /** The name under which Camel looks for whatever reads {@code file:} resources. */
    static final String BEAN = "resource-loader-file";

    private final RunningSources home;
    private final Supplier<SourceFiles> files;

    SourceResolver(RunningSources home, Supplier<SourceFiles> files) {
        this.home = home;
        this.files = files;
    }

    @Override
    public Resource createResource(String location, String remaining) {
        String name = home.name(location);
        String text = files.get().statements().get(name);
        return text == null ? super.createResource(location, remaining) : home.resource(name, text);
    }
}
