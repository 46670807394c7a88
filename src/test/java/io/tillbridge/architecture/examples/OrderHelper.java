package io.tillbridge.architecture.examples;

class OrderHelper {}
