package io.tillbridge.journey.desk;

import io.tillbridge.statements.Row;

/** Orders or accounts that were set aside for one cause; an empty word asks for any. */
public record AsideSearch(String shop, String reason, String failureClass) implements Row {}
