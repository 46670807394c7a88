package io.tillbridge.commands;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands on the command line, taken apart: settings of Spring ({@code --x.y=z}, anywhere), and the words of a command.
 *
 * @param command empty where the service is to be started
 */
public record Words(List<String> settings, List<String> command) {
    private static final Pattern SETTING = Pattern.compile("--[\\w-]+(\\.[\\w\\[\\]-]+)+(=.*)?", Pattern.DOTALL);
    private static final Set<String> ASKS_FOR_HELP = Set.of("-h", "--help", "-V", "--version");

    public static Words of(String... arguments) {
        List<String> settings = Stream.of(arguments).filter(Words::isSetting).toList();
        List<String> rest =
                Stream.of(arguments).filter(word -> !isSetting(word)).toList();
        boolean command = rest.stream().anyMatch(word -> !word.startsWith("-") || ASKS_FOR_HELP.contains(word));
        return command ? new Words(settings, rest) : new Words(List.of(arguments), List.of());
    }

    private static boolean isSetting(String word) {
        return SETTING.matcher(word).matches();
    }

    /** The settings of a process that runs a command beside the service: no web, no schedules, a quiet log. */
    public String[] settingsForCommand() {
        List<String> quiet = List.of(
                "--tillbridge.mode=command",
                "--spring.main.web-application-type=none",
                "--spring.jmx.enabled=false",
                "--camel.main.jmx-enabled=false",
                "--camel.main.main-run-controller=false",
                "--camel.main.warn-on-early-shutdown=false",
                "--camel.main.routes-exclude-pattern=**/web/**",
                "--camel.main.auto-startup-exclude-pattern=quartz:*,timer:*,seda:*",
                "--logging.level.io.tillbridge=warn",
                // Whoever waits for a long run sees that it goes on.
                "--logging.level.io.tillbridge.journey.runs=info");
        return Stream.concat(settings.stream(), quiet.stream()).toArray(String[]::new);
    }
}
