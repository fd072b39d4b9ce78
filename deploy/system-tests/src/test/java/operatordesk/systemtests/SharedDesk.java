package operatordesk.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One desk for all classes, of those that run in one process, whose tests bring people of their own and leave every process as they found it: to start a desk takes longer
 * than most of them.
 */
final class SharedDesk implements ParameterResolver {
    private static final Namespace HERE = Namespace.create(SharedDesk.class);

    /** Is closed by JUnit after the last class: where several processes share the classes out, each class is a run of its own. */
    private record Running(DeskProcesses desk) implements AutoCloseable {
        static Running start() {
            try {
                Path folder = Files.createTempDirectory("shared-desk");
                return new Running(DeskProcesses.start(folder, GrownCatalogue.in(folder)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            desk.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == DeskProcesses.class;
    }

    @Override
    public DeskProcesses resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, HERE)
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class)
                .desk();
    }
}
