import { api } from './api.js';
import { createStore, kept } from './store.js';

const WAIT_SECONDS = 25;
const FIRST_SHOWN = 3;
const PAUSE_AFTER_FAILURE = 1000;

/** The ids of those whose phones are shown, in their order; null until the first people are known. */
export const shown = kept('shown', null, Array.isArray);

/** How it all stands: the bot, everybody by id, the chats of those who are shown, and whether the sandbox answers. */
export const world = createStore({ bot: null, people: {}, chats: {}, seen: {}, reached: true, ahead: 0 });

/** The sandbox's time in milliseconds, which can be made to jump away from this machine's. */
export function sandboxNow() {
  return Date.now() + world.get().ahead;
}

const emptyChat = { messages: {}, presses: {}, keyboard: undefined, keyboards: 0, action: undefined, seq: 0 };

/** A chat with what changed in it. Messages and presses come as they stand, so the same change twice does no harm. */
export function merged(chat, news) {
  const before = chat ?? emptyChat;
  const messages = { ...before.messages };
  news.messages.forEach((entry) => {
    messages[entry.message.message_id] = entry;
  });
  const presses = { ...before.presses };
  news.presses.forEach((press) => {
    presses[press.id] = press;
  });
  return { messages, presses, keyboard: news.keyboard, keyboards: news.keyboards, action: news.action, seq: news.seq };
}

/** How many of the bot's messages came since the phone was last looked at. */
export function unread(chat, seenId) {
  return Object.values(chat?.messages ?? {}).filter(
    (entry) => entry.by_bot && !entry.deleted && entry.message.message_id > (seenId ?? 0),
  ).length;
}

/** Remembers that everything in somebody's chat was looked at. */
export function look(id) {
  world.set((now) => {
    const newest = Math.max(0, ...Object.keys(now.chats[id]?.messages ?? {}).map(Number));
    return (now.seen[id] ?? 0) >= newest ? now : { ...now, seen: { ...now.seen, [id]: newest } };
  });
}

function take(answer, whole) {
  world.set((now) => {
    const people = { ...now.people };
    const chats = { ...now.chats };
    const seen = { ...now.seen };
    answer.people.forEach(({ user, standing, operator, chat }) => {
      people[user.id] = { user, standing, operator };
      const isNew = chats[user.id] === undefined;
      chats[user.id] = merged(whole ? undefined : chats[user.id], chat);
      if (isNew && seen[user.id] === undefined) {
        seen[user.id] = Math.max(0, ...Object.keys(chats[user.id].messages).map(Number));
      }
    });
    return { ...now, people, chats, seen, reached: true, ahead: Date.parse(answer.now) - Date.now() };
  });
}

async function meet() {
  const [bot, everybody] = await Promise.all([api.bot(), api.people()]);
  const people = Object.fromEntries(everybody.map((one) => [one.user.id, one]));
  world.set((now) => ({ ...now, bot, people }));
  const known = (shown.get() ?? []).filter((id) => people[id]);
  const operatorsFirst = everybody.toSorted((a, b) => Number(b.operator ?? false) - Number(a.operator ?? false));
  shown.set(known.length > 0 ? known : operatorsFirst.slice(0, FIRST_SHOWN).map((one) => one.user.id));
}

/** Reads everybody anew, for instance to choose whose phone to show. */
export async function readPeople() {
  const everybody = await api.people();
  world.set((now) => ({ ...now, people: Object.fromEntries(everybody.map((one) => [one.user.id, one])) }));
}

function aborted(signal) {
  return new Promise((resolve) => {
    signal.addEventListener('abort', resolve, { once: true });
  });
}

/** Goes on for as long as the page is open: first everything, then each change as it comes. */
export async function follow() {
  let after = 0;
  let epoch = null;
  let asked = '';
  let interrupt = new AbortController();
  shown.watch(() => interrupt.abort());
  for (;;) {
    interrupt = new AbortController();
    try {
      if (epoch === null) {
        await meet();
        interrupt = new AbortController();
      }
      const people = shown.get();
      if (people.length === 0) {
        await aborted(interrupt.signal);
        continue;
      }
      const whole = asked !== people.join();
      const answer = await api.changes(people, whole ? 0 : after, whole ? 0 : WAIT_SECONDS, interrupt.signal);
      if (epoch !== null && answer.epoch !== epoch) {
        world.set((now) => ({ ...now, chats: {}, seen: {} }));
        epoch = null;
        asked = '';
        continue;
      }
      epoch = answer.epoch;
      asked = people.join();
      after = answer.seq;
      take(answer, whole);
    } catch (failure) {
      if (failure.name !== 'AbortError') {
        world.set((now) => ({ ...now, reached: false }));
        epoch = null;
        asked = '';
        await new Promise((resolve) => setTimeout(resolve, PAUSE_AFTER_FAILURE));
      }
    }
  }
}
