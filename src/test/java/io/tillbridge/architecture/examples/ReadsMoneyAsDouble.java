package io.tillbridge.architecture.examples;

import java.math.BigDecimal;

class ReadsMoneyAsDouble {
    double of(BigDecimal price) {
        return price.doubleValue();
    }
}
