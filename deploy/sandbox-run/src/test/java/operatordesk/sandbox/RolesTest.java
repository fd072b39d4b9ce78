package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArraySet;
import operatordesk.sandbox.model.Refusal;
import operatordesk.sandbox.model.Rule;
import operatordesk.sandbox.roles.Roles;
import org.junit.jupiter.api.Test;

class RolesTest extends SandboxCase {
    /** A desk that thinks for a while on a thread of its own, and keeps its last operator. */
    private static final class Desk implements Roles {
        private final Set<Long> operators = new CopyOnWriteArraySet<>(Set.of(7L));

        @Override
        public Set<Long> operators() {
            return operators;
        }

        @Override
        public Optional<Rule> fixed() {
            return Optional.empty();
        }

        @Override
        public Future<Void> change(long personId, boolean operator) {
            Promise<Void> told = Promise.promise();
            Thread.ofVirtual().start(() -> decide(personId, operator, told));
            return told.future();
        }

        private void decide(long personId, boolean operator, Promise<Void> told) {
            if (!operator && operators.equals(Set.of(personId))) {
                told.fail(Refusal.of(Rule.LAST_OPERATOR));
                return;
            }
            boolean changed = operator ? operators.add(personId) : operators.remove(personId);
            assertThat(changed).isTrue();
            told.complete();
        }
    }

    private Page page() {
        return new Page(server().url());
    }

    @Override
    SandboxOptions options() {
        return super.options().withRoles(new Desk());
    }

    @Test
    void somebodyBecomesAnOperatorAndWhoWaitsIsTold() throws Exception {
        people.person(7, "Olga");
        people.person(8, "Anna");
        assertThat(page().json("/people").at("/0/operator").asBoolean()).isTrue();
        long seq = page().json("/changes?people=7,8&after=0").get("seq").asLong();
        CompletableFuture<JsonNode> waiting = page().later("/changes?people=7,8&wait=30&after=" + seq);
        JsonNode anna = Page.json(page().post("/people/8/role", "{'operator':true}"));
        assertThat(anna.get("operator").asBoolean()).isTrue();
        JsonNode changed = waiting.get().get("people");
        assertThat(changed).hasSize(1);
        assertThat(changed.at("/0/user/id").asInt()).isEqualTo(8);
        assertThat(changed.at("/0/operator").asBoolean()).isTrue();
        Page.json(page().post("/people/7/role", "{'operator':false}"));
        assertThat(page().json("/people/7").get("operator").asBoolean()).isFalse();
        assertThat(Page.refusal(page().post("/people/8/role", "{'operator':false}")))
                .isEqualTo("409 at least one operator has to remain");
        assertThat(page().post("/people/8/role", "{'operator':false}").body()).contains("\"rule\":\"last_operator\"");
    }

    @Test
    void malformedAndForNobody() {
        people.person(8, "Anna");
        assertThat(Page.refusal(page().post("/people/8/role", "{}"))).isEqualTo("400 operator is missing");
        assertThat(page().post("/people/8/role", "{}").body()).isEqualTo("{\"reason\":\"operator is missing\"}");
        assertThat(Page.refusal(page().post("/people/9/role", "{'operator':true}")))
                .isEqualTo("404 no such person");
    }

    @Test
    void withoutADeskThereAreNoRoles() {
        var alone = SandboxServer.start(vertx(), SandboxOptions.onLoopback()).await();
        var itsPage = new Page(alone.url());
        Page.json(itsPage.post("/people", "{'id':8,'first_name':'Anna'}"));
        assertThat(Page.refusal(itsPage.post("/people/8/role", "{'operator':true}")))
                .isEqualTo("409 this sandbox runs alone: the bot decides who its operators are");
        assertThat(itsPage.json("/bot").get("roles").asBoolean()).isFalse();
        alone.close().await();
    }

    @Test
    void theBotIsShown() {
        JsonNode shown = page().json("/bot");
        assertThat(shown.at("/user/is_bot").asBoolean()).isTrue();
        assertThat(shown.get("token").asText()).isEqualTo(server().token());
        assertThat(shown.get("roles").asBoolean()).isTrue();
        assertThat(shown.get("url").asText()).isEqualTo(server().url().toString());
        assertThat(shown.get("link").asText())
                .isEqualTo("https://t.me/" + shown.at("/user/username").asText());
    }
}
