package io.tillbridge.journey.customers;

import io.tillbridge.statements.Columns;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a shop and CounterPoint both know of a customer, as CounterPoint writes it: the columns of AR_CUST by their names
 * as parameters, in groups that one side decides together. A value that nobody gave is empty.
 */
public record CustomerCard(Map<String, String> values) {

    /** Fields that change together: half of somebody's new address is no address. */
    public enum Group {
        NAME,
        ADDRESS,
        PHONE,
        EMAIL,
        TIER,
        TAX_CODE,
        BID_NUMBER;

        public List<String> names() {
            return switch (this) {
                case NAME -> List.of("nam", "fstNam", "lstNam", "custNamTyp");
                case ADDRESS -> List.of("adrs1", "adrs2", "adrs3", "city", "state", "zipCod", "cntry");
                case PHONE -> List.of("phone1");
                case EMAIL -> List.of("emailAdrs1");
                case TIER -> List.of("profCod1");
                case TAX_CODE -> List.of("taxCod");
                case BID_NUMBER -> List.of("ncrBidNo");
            };
        }

        /** As a shopkeeper says it. */
        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    public CustomerCard {
        // In one order always: what is kept of it is compared as text.
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** The row of read-customer.sql. */
    static CustomerCard of(Map<String, Object> row) {
        Columns columns = Columns.of(row);
        Map<String, String> values = new LinkedHashMap<>();
        for (Group group : Group.values()) {
            group.names().forEach(name -> values.put(name, columns.text(column(name))));
        }
        return new CustomerCard(values);
    }

    /** {@code adrs1} is ADRS_1, {@code fstNam} is FST_NAM. */
    private static String column(String name) {
        return name.replaceAll("([A-Z]|\\d)", "_$1").toUpperCase(java.util.Locale.ROOT);
    }

    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    List<String> of(Group group) {
        return group.names().stream().map(this::get).toList();
    }

    boolean says(Group group) {
        return of(group).stream().anyMatch(value -> !value.isEmpty());
    }

    CustomerCard with(Map<String, String> changes) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.putAll(changes);
        return new CustomerCard(changed);
    }
}
