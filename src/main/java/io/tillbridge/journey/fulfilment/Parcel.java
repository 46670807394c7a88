package io.tillbridge.journey.fulfilment;

import java.time.LocalDate;

/**
 * One tracking number.
 *
 * @param shipVia CounterPoint's code of the way it went, empty where none is named
 * @param shipped the day, at the site; null where CounterPoint names none
 */
public record Parcel(String number, String shipVia, LocalDate shipped) {}
