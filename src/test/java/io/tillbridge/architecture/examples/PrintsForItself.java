package io.tillbridge.architecture.examples;

class PrintsForItself {
    void print() {
        System.out.println("posted");
    }
}
