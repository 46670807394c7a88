package io.tillbridge.architecture.examples.deployment;

import io.tillbridge.counterpoint.TicketNumber;
import io.tillbridge.woocommerce.Order;

class KnowsBothSides {
    String ticket(Order order) {
        return TicketNumber.deposit(order.number());
    }
}
