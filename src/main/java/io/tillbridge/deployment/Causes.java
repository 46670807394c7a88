package io.tillbridge.deployment;

/** The chain of an exception in one line: Camel says the place first and the reason last. */
final class Causes {

    private Causes() {}

    static String sentence(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String place = line(failure);
        String reason = line(root);
        return place.contains(reason) ? place : place + ": " + reason;
    }

    private static String line(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message.replaceAll("\\s+", " ");
    }
}
