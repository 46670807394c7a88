package io.tillbridge.deployment;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelContextAware;
import org.apache.camel.spi.BeanRepository;
import org.quartz.Scheduler;

/**
 * The beans of the running service, for a rehearsal. What belongs to the running Camel itself stays out of sight: a
 * component or a loader would be taken over by the rehearsal and be stopped with it (camel.md §2), and its schedules would be
 * put among those that all instances share.
 */
record LiveBeans(BeanRepository live) implements BeanRepository {

    @Override
    public Object lookupByName(String name) {
        return visible(live.lookupByName(name));
    }

    @Override
    public <T> T lookupByNameAndType(String name, Class<T> type) {
        return visible(live.lookupByNameAndType(name, type));
    }

    @Override
    public <T> Map<String, T> findByTypeWithName(Class<T> type) {
        Map<String, T> found = new TreeMap<>(live.findByTypeWithName(type));
        found.values().removeIf(LiveBeans::isCamels);
        return found;
    }

    @Override
    public <T> Set<T> findByType(Class<T> type) {
        return live.findByType(type).stream().filter(bean -> !isCamels(bean)).collect(Collectors.toSet());
    }

    private static <T> T visible(T bean) {
        return isCamels(bean) ? null : bean;
    }

    private static boolean isCamels(Object bean) {
        return bean instanceof CamelContextAware || bean instanceof CamelContext || bean instanceof Scheduler;
    }
}
