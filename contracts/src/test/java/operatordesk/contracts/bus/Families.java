package operatordesk.contracts.bus;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The records that travel on their own, found by walking the sealed families. */
final class Families {
    private Families() {}

    static List<Class<?>> records() {
        return Samples.ROOTS.stream()
                .flatMap(Families::records)
                .sorted(Comparator.comparing(Families::name))
                .toList();
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Families::records)
                : Stream.of(type);
    }

    /** What a message is read as: its family where it belongs to one. */
    static Class<?> readAs(Object message) {
        return Samples.ROOTS.stream()
                .filter(root -> root.isInstance(message))
                .findFirst()
                .orElseThrow();
    }

    /** The record's name within its package: {@code Event.Started}. */
    static String name(Class<?> type) {
        return type.getCanonicalName().substring(type.getPackageName().length() + 1);
    }
}
