package operatordesk.sandbox.model;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import operatordesk.sandbox.telegram.CallbackQuery;
import operatordesk.sandbox.telegram.Markup;
import operatordesk.sandbox.telegram.UpdateBody;

/** What people press: buttons under messages, and keys of the keyboard. Fails with {@link Refusal} as {@link PersonSide}. */
public final class PersonPresses {
    private final World world;
    private final RandomGenerator random;

    /** @param random where ids of presses come from */
    public PersonPresses(World world, RandomGenerator random) {
        this.world = world;
        this.random = random;
    }

    /**
     * Presses an inline button.
     *
     * @param forged send the data whether or not a button carries it, and whether or not the message is still there, as an
     *     altered app can
     */
    public Press press(PrivateChat chat, long messageId, String data, boolean forged) {
        PersonSide.requireStarted(chat);
        ChatEntry entry = chat.shown(messageId).orElse(null);
        if (!forged && (entry == null || buttons(entry).carrying(data).isEmpty())) {
            throw Refusal.of(Rule.NO_BUTTON);
        }
        String id = Long.toString(random.nextLong(1, Long.MAX_VALUE));
        var press = new Press(world.nextSeq(), id, messageId, data, forged, world.now(), null);
        Object under = entry == null ? new CallbackQuery.Inaccessible(chat.chat(), messageId, 0) : entry.message();
        world.change(chat, press);
        world.tell(chat, new UpdateBody.Pressed(new CallbackQuery(id, chat.person(), under, chatInstance(chat), data)));
        return press;
    }

    /** The data of the callback button with this label under a shown message. */
    public static String dataOf(PrivateChat chat, long messageId, String label) {
        return buttons(PersonSide.entry(chat, messageId))
                .labelled(label)
                .map(Markup.InlineButton::callbackData)
                .orElseThrow(() -> Refusal.of(Rule.NO_LABEL));
    }

    /** The key with this label of the keyboard that stands in place of the person's own. */
    public static Markup.KeyboardButton key(PrivateChat chat, String label) {
        return chat.keyboard().stream()
                .flatMap(markup -> markup instanceof Markup.Keyboard keys ? keys.keyboard().stream() : Stream.empty())
                .flatMap(List::stream)
                .filter(key -> key.text().equals(label))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Rule.NO_KEY));
    }

    private static Markup.Inline buttons(ChatEntry entry) {
        Markup.Inline buttons = entry.message().replyMarkup();
        return buttons == null ? new Markup.Inline(List.of()) : buttons;
    }

    private String chatInstance(PrivateChat chat) {
        return Long.toString(chat.person().id() * 31 + world.bot().id());
    }
}
