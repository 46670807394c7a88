package io.tillbridge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tillbridge.journey.desk.Refusal;
import org.springframework.stereotype.Component;

/** Answers as JSON: times in ISO 8601, UTC; a refusal as a sentence and the field at fault. */
@Component("webAnswers")
public class WebAnswers {

    /** The body of every answer that is not the one hoped for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Trouble(String error, String field) {}

    private final ObjectMapper json;

    public WebAnswers(ObjectMapper json) {
        this.json = json;
    }

    public String json(Object answer) throws JsonProcessingException {
        return json.writeValueAsString(answer);
    }

    /** @param failure with a refusal in it */
    public int status(Throwable failure) {
        return Refusal.behind(failure).orElseThrow().kind().status();
    }

    /** @param failure with a refusal in it */
    public String refusal(Throwable failure) throws JsonProcessingException {
        Refusal refusal = Refusal.behind(failure).orElseThrow();
        return json(new Trouble(refusal.sentence(), refusal.field()));
    }
}
