package operatordesk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import operatordesk.contracts.node.Environment;
import operatordesk.contracts.node.MalformedSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageSettingsTest {
    @Test
    void readsTheUrlForBothDrivers() {
        var environment = new Environment(Map.of("POSTGRES_URL", "postgresql://desk:p%40ss@db.example/office"));
        var settings = StorageSettings.from(environment);
        environment.check();
        var options = settings.connectOptions();
        assertThat(options.getUser()).isEqualTo("desk");
        assertThat(options.getPassword()).isEqualTo("p@ss");
        assertThat(options.getHost()).isEqualTo("db.example");
        assertThat(options.getPort()).isEqualTo(5432);
        assertThat(options.getDatabase()).isEqualTo("office");
        assertThat(settings.jdbcUrl())
                .startsWith("jdbc:postgresql://db.example:5432/office?")
                .doesNotContain("p@ss");
        assertThat(settings.toString()).doesNotContain("p%40ss").doesNotContain("desk:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://u:p4ss@h/db",
                "u:p4ss@h/db",
                "postgresql://h/db",
                "postgresql://u@h:5432/db",
                "postgresql://u:p4ss@h:port/db",
                "postgresql://u:p4ss@h",
                "postgresql://u:p4ss@h/",
                "postgresql://u:p4ss@h/db?sslmode=require",
                "postgresql://u:p4 ss@h/db"
            })
    void tellsAMalformedUrlWithoutShowingIt(String url) {
        var environment = new Environment(Map.of("POSTGRES_URL", url));
        assertThat(StorageSettings.from(environment)).isNotNull();
        assertThatThrownBy(environment::check)
                .isInstanceOf(MalformedSettings.class)
                .hasMessageStartingWith("POSTGRES_URL is malformed")
                .hasMessageNotContaining("p4");
    }

    @Test
    void tellsAMissingUrl() {
        var environment = new Environment(Map.of());
        assertThat(StorageSettings.from(environment)).isNotNull();
        assertThatThrownBy(environment::check).hasMessageStartingWith("POSTGRES_URL is missing");
    }
}
