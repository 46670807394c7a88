package io.tillbridge;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service and, with a command as its first word, the tool. */
@SpringBootApplication
public class Tillbridge {

    public static void main(String[] arguments) {
        SpringApplication.run(Tillbridge.class, arguments);
    }
}
