package operatordesk.sandbox.methods;

import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import operatordesk.sandbox.model.BotProfile;
import operatordesk.sandbox.model.BotSide;
import operatordesk.sandbox.model.World;

/** All methods by their names, whose case does not matter. */
public final class MethodRegistry {
    private final Map<String, BotMethod> methods = new HashMap<>();
    private final GetUpdates polling;

    public MethodRegistry(Vertx vertx, World world) {
        var profile = new BotProfile();
        var bot = new BotSide(world);
        var texts = new TextParameter(world);
        polling = new GetUpdates(vertx, world, profile);
        methods.put("getupdates", polling);
        addAll(new AccountMethods(world).methods());
        addAll(new CommandMethods(world).methods());
        addAll(new WebhookMethods(world, profile, polling).methods());
        addAll(new SendMethods(world, bot, texts).methods());
        addAll(new CopyMethods(bot, texts).methods());
        addAll(Map.of("sendmediagroup", new AlbumMethod(bot, texts, new FileParameter(world.files()))));
        addAll(new EditMethods(bot, texts).methods());
    }

    private void addAll(Map<String, BotMethod.AtOnce> group) {
        group.forEach((name, method) -> methods.put(name, method.asMethod()));
    }

    /** The method of this name. */
    public Optional<BotMethod> find(String name) {
        return Optional.ofNullable(methods.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The names of all methods, in small letters. */
    public Set<String> names() {
        return Set.copyOf(methods.keySet());
    }

    /** The polling, which has to be woken when something was queued. */
    public GetUpdates polling() {
        return polling;
    }
}
