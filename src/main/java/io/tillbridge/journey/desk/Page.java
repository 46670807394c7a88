package io.tillbridge.journey.desk;

import java.util.List;

/**
 * A page of a list.
 *
 * @param total of the whole list
 */
public record Page<T>(long total, List<T> items) {

    public Page {
        items = List.copyOf(items);
    }
}
