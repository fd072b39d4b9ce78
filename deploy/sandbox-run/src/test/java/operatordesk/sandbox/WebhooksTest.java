package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhooksTest extends SandboxCase {
    @Test
    void aWebhookIsRemembered() {
        Bot.Answer set = bot.call(
                "setWebhook",
                "{'url':'https://example.org/hook','max_connections':500,'secret_token':'a-b_c','allowed_updates':['message','news']}");
        assertThat(set.body().get("description").asText()).isEqualTo("Webhook was set");
        assertThat(bot.call("getWebhookInfo").result().toString())
                .isEqualTo(
                        "{\"allowed_updates\":[\"message\"],\"has_custom_certificate\":false,\"ip_address\":\"<unknown>\","
                                + "\"max_connections\":100,\"pending_update_count\":0,\"url\":\"https://example.org/hook\"}");
        assertThat(people.calls("setWebhook").getLast().unknown()).containsExactly("allowed_updates: news");
        assertThat(bot.call("deleteWebhook").body().get("description").asText()).isEqualTo("Webhook was deleted");
        assertThat(bot.call("setWebhook").body().get("description").asText()).isEqualTo("Webhook is already deleted");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'url':'http://example.org'                             | bad webhook: An HTTPS URL must be provided for webhook
            'url':'https://example.org:8080/a'                     | bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443
            'url':'https:// example.org'                           | invalid webhook URL specified
            'url':'https://example.org','secret_token':'ключ'      | secret token contains unallowed characters
            """)
    void whatIsNoWebhook(String parameters, String complaint) {
        assertThat(bot.call("setWebhook", "{" + parameters + "}").error()).isEqualTo("400 Bad Request: " + complaint);
        assertThat(bot.call("getWebhookInfo").result().get("url").asText()).isEmpty();
    }
}
