package io.tillbridge.commands;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.settings.Settings;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Callable;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "deploy",
        description = "Makes the service that runs on this machine take the files of routes/ and sql/, all or none;"
                + " routes check is its plan.",
        mixinStandardHelpOptions = true)
class RoutesDeploy implements Callable<Integer> {
    private static final int OK = 200;
    private static final int REFUSED = 409;

    private final Settings settings;
    private final ObjectMapper json;
    private final Printout printout;
    private final String usual;

    @Spec
    private CommandSpec command;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Where the service is. Default: server.port on this machine.")
    private String url;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean asJson;

    RoutesDeploy(Settings settings, ObjectMapper json, Printout printout, Environment environment) {
        this.settings = settings;
        this.json = json;
        this.printout = printout;
        this.usual = "http://localhost:" + environment.getProperty("server.port", "8080");
    }

    @Override
    public Integer call() throws Exception {
        HttpResponse<String> answer = ask(url == null ? usual : url);
        if (answer.statusCode() != OK && answer.statusCode() != REFUSED) {
            throw Refusal.notAllowed(
                    "api-key",
                    "The service answered " + answer.statusCode() + ": does it have the same tillbridge.api-key?");
        }
        JsonNode report = json.readTree(answer.body());
        if (asJson) {
            printout.json(command, report);
        } else {
            printout.say(command, report.path("outcome").asText());
            report.path("changed").forEach(file -> printout.say(command, "  changed: " + file.asText()));
            report.path("findings").forEach(finding -> printout.say(command, "  " + text(finding)));
        }
        return answer.statusCode() == REFUSED ? Exit.DONE_WITH_REJECTS : Exit.DONE;
    }

    private static String text(JsonNode finding) {
        return finding.path("file").asText() + ": " + finding.path("value").asText() + " ["
                + finding.path("rule").asText() + "] "
                + finding.path("sentence").asText();
    }

    private HttpResponse<String> ask(String service) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service + "/api/routes/deploy"))
                .header("X-API-Key", settings.apiKey())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (ConnectException e) {
            throw Refusal.notFound(
                    "url",
                    "No service answers at " + service
                            + ": start it, and it takes the files as they are; or say --url.");
        }
    }
}
