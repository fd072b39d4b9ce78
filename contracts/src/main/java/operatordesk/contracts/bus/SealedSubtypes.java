package operatordesk.contracts.bus;

import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells Jackson the members of a sealed family, which Jackson 2 does not find by itself. */
final class SealedSubtypes extends JacksonAnnotationIntrospector {
    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
        Class<?> type = annotated.getRawType();
        return type.isSealed() ? members(type).map(NamedType::new).toList() : super.findSubtypes(annotated);
    }

    private static Stream<Class<?>> members(Class<?> type) {
        return Arrays.stream(type.getPermittedSubclasses())
                .flatMap(member -> member.isSealed() ? members(member) : Stream.of(member));
    }
}
