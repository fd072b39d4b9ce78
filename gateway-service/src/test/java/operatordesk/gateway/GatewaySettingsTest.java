package operatordesk.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import operatordesk.contracts.node.Environment;
import operatordesk.contracts.node.MalformedSettings;
import operatordesk.gateway.limits.SendLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewaySettingsTest {
    private static final String TOKEN = "7000000001:PLANTED-secret_of_the_bot";
    private static final String REDIS = "redis://localhost:6379";

    @Test
    void onlyTheTokenAndRedisAreNeeded() {
        GatewaySettings settings = read(Map.of("BOT_TOKEN", TOKEN));
        assertThat(settings.redisUrl()).isEqualTo(REDIS);
        assertThat(settings.limits()).isEqualTo(SendLimits.USUAL);
        assertThat(settings.server().url()).hasToString("https://api.telegram.org");
        assertThat(settings.server().token().value()).isEqualTo(TOKEN);
        assertThat(settings.pollTimeoutSeconds()).isEqualTo(25);
    }

    @Test
    void anotherServerMayBePlainHttpAndEndInSlashes() {
        GatewaySettings settings = read(Map.of(
                "BOT_TOKEN", TOKEN, "TELEGRAM_API_URL", "http://localhost:8081/api/", "POLL_TIMEOUT_SECONDS", "0"));
        assertThat(settings.server().url()).hasToString("http://localhost:8081/api");
        assertThat(settings.pollTimeoutSeconds()).isZero();
    }

    @Test
    void aMissingTokenIsNamed() {
        assertThatThrownBy(() -> read(Map.of()))
                .isInstanceOf(MalformedSettings.class)
                .hasMessage("BOT_TOKEN is missing: the bot's token from BotFather");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLANTED", "PLANTED:1", "12:PLAN TED", "12:PLANTED/x", ":PLANTED", "12:PLANTED:x"})
    void aMalformedTokenIsComplainedOfWithoutPrintingIt(String token) {
        assertThatThrownBy(() -> read(Map.of("BOT_TOKEN", token)))
                .isInstanceOf(MalformedSettings.class)
                .hasMessageStartingWith("BOT_TOKEN is malformed")
                .hasMessageNotContainingAny("PLAN", token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://host", "api.telegram.org", "http://", "http://host?x=1", "http://u:p@host", "http://a b"})
    void aMalformedUrlIsNamed(String url) {
        assertThatThrownBy(() -> read(Map.of("BOT_TOKEN", TOKEN, "TELEGRAM_API_URL", url)))
                .isInstanceOf(MalformedSettings.class)
                .hasMessageStartingWith("TELEGRAM_API_URL is malformed")
                .hasMessageNotContaining("PLANTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "51", "soon"})
    void thePollTimeoutHasTelegramsBounds(String seconds) {
        assertThatThrownBy(() -> read(Map.of("BOT_TOKEN", TOKEN, "POLL_TIMEOUT_SECONDS", seconds)))
                .hasMessage("POLL_TIMEOUT_SECONDS is malformed: expected a whole number from 0 to 50");
    }

    @Test
    void telegramsLimitsAreSettings() {
        GatewaySettings settings = read(Map.of(
                "BOT_TOKEN", TOKEN,
                "TELEGRAM_MESSAGES_PER_SECOND", "1000",
                "TELEGRAM_CHAT_MESSAGES_PER_SECOND", "2",
                "TELEGRAM_CHAT_BURST", "5",
                "TELEGRAM_GROUP_MESSAGES_PER_MINUTE", "60"));
        assertThat(settings.limits()).isEqualTo(new SendLimits(1_000, 2, 5, 60));
        assertThatThrownBy(() -> read(Map.of("BOT_TOKEN", TOKEN, "TELEGRAM_CHAT_BURST", "0")))
                .hasMessage("TELEGRAM_CHAT_BURST is malformed: expected a whole number from 1 to 100");
    }

    @Test
    void aMissingOrMalformedRedisIsNamed() {
        assertThatThrownBy(() -> read(Map.of("BOT_TOKEN", TOKEN, "REDIS_URL", "")))
                .hasMessage("REDIS_URL is missing: where Redis is, redis://host:port");
        assertThatThrownBy(() -> read(Map.of("BOT_TOKEN", TOKEN, "REDIS_URL", "PLANTED")))
                .hasMessage("REDIS_URL is malformed: expected redis://host:port");
    }

    @Test
    void noSecretPrints() {
        assertThat(read(Map.of("BOT_TOKEN", TOKEN, "REDIS_URL", "redis://:PLANTED@host:6379"))
                        .toString())
                .contains("***")
                .doesNotContain("PLANTED", "7000000001");
    }

    private static GatewaySettings read(Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(Map.of("REDIS_URL", REDIS));
        all.putAll(variables);
        var environment = new Environment(all);
        GatewaySettings settings = GatewaySettings.from(environment);
        environment.check();
        return settings;
    }
}
