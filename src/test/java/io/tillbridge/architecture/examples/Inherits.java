package io.tillbridge.architecture.examples;

class Inherits extends OrderHelper {}
