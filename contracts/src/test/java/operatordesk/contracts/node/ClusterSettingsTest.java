package operatordesk.contracts.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClusterSettingsTest {
    @Test
    void withoutSettingsAProcessIsAloneOnItsMachine() {
        var environment = new Environment(Map.of());

        assertThat(ClusterSettings.from(environment)).isEqualTo(new ClusterSettings("127.0.0.1", 5701, List.of()));
        assertThatCode(environment::check).doesNotThrowAnyException();
    }

    @Test
    void settingsAreRead() {
        var environment = new Environment(Map.of(
                "CLUSTER_HOST", "10.0.0.5", "CLUSTER_PORT", "5702", "CLUSTER_MEMBERS", "gateway:5701, storage:5701"));

        assertThat(ClusterSettings.from(environment))
                .isEqualTo(new ClusterSettings("10.0.0.5", 5702, List.of("gateway:5701", "storage:5701")));
        assertThatCode(environment::check).doesNotThrowAnyException();
    }

    @Test
    void autoIsTheMachinesOwnAddress() throws Exception {
        var environment = new Environment(Map.of("CLUSTER_HOST", "auto"));

        assertThat(ClusterSettings.from(environment).host())
                .isEqualTo(InetAddress.getLocalHost().getHostAddress());
    }

    @Test
    void malformedPortIsAComplaint() {
        var environment = new Environment(Map.of("CLUSTER_PORT", "planted"));
        ClusterSettings.from(environment);

        assertThatThrownBy(environment::check)
                .hasMessage("CLUSTER_PORT is malformed: expected a whole number from 1 to 65535");
    }
}
