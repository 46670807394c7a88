package io.tillbridge.architecture.examples;

record PriceInDoubles(double extPrc) {}
