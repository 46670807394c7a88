package io.tillbridge.architecture.examples;

class ShowsTheStack {
    void show(Exception failure) {
        failure.printStackTrace();
    }
}
