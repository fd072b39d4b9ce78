package operatordesk.conversation.lanes;

import io.vertx.core.Future;
import java.util.OptionalLong;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.shows.Screen;
import operatordesk.contracts.shows.Show;
import operatordesk.contracts.shows.ShowOutcome;
import operatordesk.contracts.shows.ShowOutcome.Reason;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.notices.ChatNotice;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.DeskChatNotice;
import operatordesk.conversation.notices.FindNotice;
import operatordesk.conversation.notices.InvitationNotice;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.ReviewNotice;
import operatordesk.conversation.notices.TrialNotice;
import operatordesk.conversation.screens.Draft;
import operatordesk.conversation.screens.Screens;
import operatordesk.conversation.sessions.Lanes;
import operatordesk.conversation.sessions.Lanes.Held;

/** Gives notices their words and hands them to the gateway. */
final class ShowWork implements LaneWork {
    private final Bus bus;
    private final Lanes lanes;
    private final Screens screens;

    ShowWork(Bus bus, Lanes lanes, Screens screens) {
        this.bus = bus;
        this.lanes = lanes;
        this.screens = screens;
    }

    @Override
    public Future<LaneResult> perform(Held held) {
        Effect.Show show = show(held);
        return show.kept() == null
                ? show(held, show)
                : lanes.isKept(show.kept()).compose(kept -> whenKept(kept, held, show));
    }

    /** The show at the head of a lane, late or not. */
    static Effect.Show show(Held held) {
        return held.head().effect() instanceof Effect.LateShow(var show)
                ? show
                : (Effect.Show) held.head().effect();
    }

    private Future<LaneResult> whenKept(boolean kept, Held held, Effect.Show show) {
        return kept || show.kept() == null
                ? show(held, show)
                : Future.succeededFuture(new LaneResult.Behind(show.kept()));
    }

    private Future<LaneResult> show(Held held, Effect.Show show) {
        if (show.notice() instanceof ChatNotice.Said said && held.begun() != null) {
            return Future.succeededFuture(Shown.unknown(held.head(), said));
        }
        Future<Draft> draft = screens.draft(show.notice(), show.language());
        return spot(held.lane().chatId(), show.target())
                .compose(spot -> draft.compose(text -> post(held, show, text, spot)));
    }

    private Future<Spot> spot(long chatId, Target target) {
        return switch (target) {
            case Target.Fresh fresh -> Future.succeededFuture(Spot.New.PLAIN);
            case Target.Remembered remembered -> Future.succeededFuture(Spot.New.PLAIN);
            case Target.Reply reply -> lanes.shownIn(chatId, reply.to()).map(Spot::replyTo);
            case Target.Updated(Slot slot) -> lanes.shownIn(chatId, slot).map(Spot::inOrNew);
            case Target.Closed(Slot slot) -> lanes.shownIn(chatId, slot).map(Spot::inOrNew);
            case Target.IfThere(Slot slot) -> lanes.shownIn(chatId, slot).map(Spot::ifThere);
            case Target.Reworded(Slot slot) -> lanes.shownIn(chatId, slot).map(Spot::ifThere);
            case Target.Under(long messageId) -> Future.succeededFuture(Spot.replyTo(OptionalLong.of(messageId)));
            case Target.Passed passed ->
                passed.replyTo() != null || passed.replyToShown() == null
                        ? Future.succeededFuture(new Spot.New(passed.replyTo()))
                        : lanes.shownIn(chatId, passed.replyToShown()).map(Spot::replyTo);
            case Target.InPlace(long messageId) -> Future.succeededFuture(new Spot.In(messageId, true));
        };
    }

    private Future<LaneResult> post(Held held, Effect.Show show, Draft draft, Spot spot) {
        if (draft.equals(Draft.NOTHING)) {
            return Future.succeededFuture(LaneResult.Done.PLAIN);
        }
        return switch (spot) {
            case Spot.Nowhere nowhere -> Future.succeededFuture(Shown.nowhere(held.head(), show));
            case Spot.New(Long replyTo) ->
                post(held, show, draft.fresh(replyTo)).map(outcome -> Shown.result(held, show, draft, false, outcome));
            case Spot.In(long messageId, boolean always) ->
                post(held, show, draft.in(messageId))
                        .compose(outcome -> always && isGone(outcome)
                                ? post(held, show, draft, Spot.New.PLAIN)
                                : Future.succeededFuture(Shown.result(held, show, draft, isEdit(draft), outcome)));
        };
    }

    /** A file cannot take the place of a message. */
    private static boolean isEdit(Draft draft) {
        return draft.file() == null;
    }

    private Future<ShowOutcome> post(Held held, Effect.Show show, Screen screen) {
        var asked =
                new Show(held.head().id(), held.lane().chatId(), Long.parseLong(held.token()), urgency(show), screen);
        return bus.ask(Addresses.SHOWS, asked);
    }

    private static Show.Urgency urgency(Effect.Show show) {
        return switch (show.notice()) {
            case ClientNotice.Question question when question.lead() == Lead.REMINDER -> Show.Urgency.REMINDER;
            case ClientNotice client -> Show.Urgency.ANSWER;
            case OperatorNotice.Digest digest -> Show.Urgency.REMINDER;
            case OperatorNotice.View view -> Show.Urgency.ANSWER;
            case FindNotice find -> Show.Urgency.ANSWER;
            case TrialNotice trial -> Show.Urgency.ANSWER;
            case InvitationNotice.Came came -> Show.Urgency.NOTICE;
            case InvitationNotice invitation -> Show.Urgency.ANSWER;
            case OperatorNotice.Reported reported -> Show.Urgency.NOTICE;
            case OperatorNotice.FileArrived file -> Show.Urgency.NOTICE;
            case OperatorNotice.DataArrived data -> Show.Urgency.NOTICE;
            case ReviewNotice review -> Show.Urgency.NOTICE;
            case DeskChatNotice.FromClient chat -> Show.Urgency.NOTICE;
            case DeskChatNotice chat -> Show.Urgency.ANSWER;
        };
    }

    private static boolean isGone(ShowOutcome outcome) {
        return outcome instanceof ShowOutcome.Refused(Reason reason, String description)
                && reason == Reason.NOT_EDITABLE;
    }
}
