package io.tillbridge.architecture.examples.counterpoint;

import io.tillbridge.woocommerce.Order;

class KnowsTheShop {
    String number(Order order) {
        return order.number();
    }
}
