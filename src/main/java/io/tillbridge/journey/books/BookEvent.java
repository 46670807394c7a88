package io.tillbridge.journey.books;

import java.math.BigDecimal;
import java.util.Optional;

/** Something that moved money or goods, as the books see it. */
public interface BookEvent {

    /**
     * What it means for the books; absent where nothing moved.
     *
     * @param tolerance a difference up to this is rounding
     */
    Optional<Entry> entry(BigDecimal tolerance);
}
