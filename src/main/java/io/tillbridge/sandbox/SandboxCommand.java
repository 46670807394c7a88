package io.tillbridge.sandbox;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

@Component
@Profile("sandbox")
@Command(
        name = "sandbox",
        description = "Looks after the sandbox: its embedded database and its shop.",
        mixinStandardHelpOptions = true,
        subcommands = SandboxReset.class)
class SandboxCommand {}
