package io.tillbridge.journey.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tillbridge.journey.customers.CustomerSync;
import java.util.List;
import java.util.Map;

/**
 * All that is known of one account.
 *
 * @param differences what the shop and CounterPoint say in different ways; only for who asks at a console, for it is
 *                    personal data
 */
public record CustomerStory(
        @JsonUnwrapped CustomerLine customer,
        List<OrderStory.Moment> timeline,

        @JsonInclude(JsonInclude.Include.NON_NULL) List<CustomerSync.Difference> differences) {

    static CustomerStory of(
            Map<String, Object> found, List<Map<String, Object>> timeline, List<CustomerSync.Difference> differences) {
        return new CustomerStory(
                CustomerLine.of(found),
                timeline.stream().map(OrderStory.Moment::of).toList(),
                differences);
    }

    CustomerStory withoutPersonalData() {
        return new CustomerStory(customer, timeline, null);
    }
}
