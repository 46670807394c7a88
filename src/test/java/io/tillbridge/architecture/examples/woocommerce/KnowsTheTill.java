package io.tillbridge.architecture.examples.woocommerce;

import io.tillbridge.counterpoint.TicketNumber;

class KnowsTheTill {
    String ticket(String number) {
        return TicketNumber.deposit(number);
    }
}
