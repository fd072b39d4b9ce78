import { useEffect, useRef, useState } from 'preact/hooks';
import { alarm, toast } from './notices.js';
import { sandboxNow } from './world.js';

/** Shows each answer to a press once, but none from before the phone was shown. */
export function useAnswers(id, chat) {
  const known = useRef(null);
  useEffect(() => {
    if (!chat) {
      return;
    }
    const isFirst = known.current === null;
    known.current ??= new Set();
    Object.values(chat.presses)
      .filter((press) => press.answer && !known.current.has(press.id))
      .forEach((press) => {
        known.current.add(press.id);
        const { text, alert } = press.answer;
        if (text && !isFirst) {
          (alert ? alarm : toast)(text, alert ? undefined : id);
        }
      });
  }, [chat?.presses]);
}

/** Opens a reply to the bot's newest message where the bot asks for one. */
export function useForcedReply(chat, setContext) {
  useEffect(() => {
    if (chat?.keyboard?.force_reply) {
      const asked = Object.values(chat.messages).findLast((entry) => entry.by_bot && !entry.deleted);
      setContext(asked ? { message: asked.message } : null);
    }
  }, [chat?.keyboards]);
}

/** Redraws when the bot stops typing, of which nothing tells. */
export function useTyping(action) {
  const [, redraw] = useState(0);
  const left = action ? Date.parse(action.until) - sandboxNow() : 0;
  useEffect(() => {
    if (left > 0) {
      const timer = setTimeout(() => redraw((count) => count + 1), left);
      return () => clearTimeout(timer);
    }
  }, [action?.until]);
  return left > 0;
}

/**
 * The message above which a line says that what follows is new. Looking does not take the line away, or everything would move under
 * the finger; an own message does.
 */
export function useDivider(chat, seenId) {
  const line = useRef(null);
  const all = Object.values(chat?.messages ?? {}).filter((entry) => !entry.deleted);
  const first = all.find((entry) => entry.by_bot && entry.message.message_id > (seenId ?? 0));
  const here = first?.message.message_id ?? line.current;
  line.current = all.some((entry) => !entry.by_bot && entry.message.message_id > here) ? null : here;
  return line.current;
}
