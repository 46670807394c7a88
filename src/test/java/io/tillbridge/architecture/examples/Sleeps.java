package io.tillbridge.architecture.examples;

class Sleeps {
    void sleep() throws InterruptedException {
        Thread.sleep(1);
    }
}
