package operatordesk.sandboxtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import operatordesk.sandbox.client.SandboxClient;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test its {@link Stage}. One desk and one browser serve all tests. A page that a failed test leaves is kept as a picture in
 * {@code target/screens}; what the browser complained of fails a test that passed otherwise.
 */
public final class InBrowser implements ParameterResolver, AfterTestExecutionCallback {
    private static final Namespace HERE = Namespace.create(InBrowser.class);

    /** What all tests share. */
    private record Shared(LocalDesk desk, Chromium chromium) implements AutoCloseable {
        static Shared start() {
            LocalDesk desk = LocalDesk.start();
            Operators.prepare(new SandboxClient(desk.sandbox()));
            return new Shared(desk, Chromium.start());
        }

        @Override
        public void close() {
            chromium.close();
            desk.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Shared shared = test.getRoot().getStore(HERE).computeIfAbsent(Shared.class, _ -> Shared.start(), Shared.class);
        var stage = new Stage(shared.chromium().browser(), shared.desk().sandbox());
        test.getStore(HERE).put(Stage.class, stage);
        return stage;
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        Stage stage = test.getStore(HERE).get(Stage.class, Stage.class);
        if (stage == null) {
            return;
        }
        if (test.getExecutionException().isPresent()) {
            stage.photograph(test.getRequiredTestClass().getSimpleName() + "."
                    + test.getRequiredTestMethod().getName());
        }
        stage.end();
        if (test.getExecutionException().isEmpty()) {
            assertThat(stage.troubles()).as("what the browser complained of").isEmpty();
        }
    }
}
