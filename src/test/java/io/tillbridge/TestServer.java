package io.tillbridge;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mssqlserver.MSSQLServerContainer;

/**
 * Before the first test and after the last: brings up a SQL Server of its own where {@code tillbridge.test.container} asks
 * for one, and leaves a named database as empty as it was found.
 */
public final class TestServer implements LauncherSessionListener {
    private static final String DOCKER = "tillbridge.test.container";
    private static final String IMAGE = "mcr.microsoft.com/mssql/server:2022-latest";

    private MSSQLServerContainer container;

    /** Whether a container is asked for, and none can be had here. */
    static boolean isMissing() {
        return Boolean.getBoolean(DOCKER) && !TestDatabase.onServer();
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean(DOCKER) && DockerClientFactory.instance().isDockerAvailable()) {
            container = new MSSQLServerContainer(IMAGE).acceptLicense();
            container.start();
            System.setProperty("tillbridge.test.url", container.getJdbcUrl());
            System.setProperty("tillbridge.test.user", container.getUsername());
            System.setProperty("tillbridge.test.password", container.getPassword());
        }
        if (isMissing()) {
            System.out.println("No Docker here: the tests on a SQL Server container are skipped.");
        }
        if (TestDatabase.onServer()) {
            TestDatabase.server().mustAnswer();
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (container != null) {
            container.stop();
        } else if (TestDatabase.onServer()) {
            TestDatabase.server().clear();
        }
    }
}
