package io.tillbridge.statements;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/** The components of record classes, looked up once a class: reflection would otherwise be paid for each line of an order. */
final class RowComponents {

    private static final ClassValue<List<Component>> SEEN = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            if (components == null) {
                throw new IllegalArgumentException(type.getName() + " is not a record; only records are rows.");
            }
            return Stream.of(components).map(RowComponents::component).toList();
        }
    };

    private RowComponents() {}

    static List<Component> of(Class<?> recordClass) {
        return SEEN.get(recordClass);
    }

    private static Component component(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true); // records are often package-private
        return new Component(component.getName(), accessor);
    }

    record Component(String name, Method accessor) {

        Object read(Object row) {
            try {
                return accessor.invoke(row);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot read " + name + " of " + row.getClass(), e);
            }
        }
    }
}
