import { api, Refusal } from './api.js';
import { asPhoto, picture } from './pictures.js';
import { alarm, toast } from './notices.js';
import { say } from './words.js';

const MOST_IN_ALBUM = 10;

/** A failure in words: for a refusal the page's words for the rule, or else the sandbox's own. */
export function reasonOf(failure) {
  const ruled = failure instanceof Refusal ? (say('rules')[failure.rule] ?? failure.message) : String(failure);
  return say('failed', ruled);
}

/** Runs something that may be refused; a refusal is shown and not thrown. Answers whether it went well. */
export async function attempt(doing) {
  try {
    await doing();
    return true;
  } catch (failure) {
    toast(reasonOf(failure));
    return false;
  }
}

async function photoDeed({ blob, name, width, height }) {
  return { key: await api.upload(blob, name), width, height };
}

async function sendPhotos(id, photos, caption, replyTo) {
  const deeds = await Promise.all(photos.map(photoDeed));
  deeds[0].caption = caption || undefined;
  if (deeds.length === 1) {
    return api.act(id, 'photo', { ...deeds[0], reply_to: replyTo });
  }
  return api.act(id, 'album', { photos: deeds.slice(0, MOST_IN_ALBUM), reply_to: replyTo });
}

/** Sends ready-made pictures as a person: one photo, or an album of several. */
export function sendReady(id, names, replyTo) {
  return attempt(async () => sendPhotos(id, await Promise.all(names.map(picture)), undefined, replyTo));
}

/** Sends own files as photos: one photo, or albums of ten. */
export function sendAsPhotos(id, files, caption, replyTo) {
  return attempt(async () => {
    const photos = await Promise.all(files.map(asPhoto));
    for (let from = 0; from < photos.length; from += MOST_IN_ALBUM) {
      await sendPhotos(id, photos.slice(from, from + MOST_IN_ALBUM), from === 0 ? caption : undefined, replyTo);
    }
  });
}

/** Sends own files as they are, one message each. */
export function sendAsFiles(id, files, caption, replyTo) {
  return attempt(async () => {
    for (const [index, file] of files.entries()) {
      await api.act(id, 'document', {
        key: await api.upload(file, file.name),
        name: file.name,
        mime_type: file.type || undefined,
        size: file.size,
        caption: (index === 0 && caption) || undefined,
        reply_to: replyTo,
      });
    }
  });
}

/** What the bot's link carries after `start=`: null for a plain link to the bot, undefined where it is no link to it. */
export function startCode(link, bot) {
  const trimmed = link.trim();
  if (/^[A-Za-z0-9_-]{1,64}$/.test(trimmed)) {
    return trimmed;
  }
  let url;
  try {
    url = new URL(/^[a-z]+:/i.test(trimmed) ? trimmed : `https://${trimmed}`);
  } catch {
    return undefined;
  }
  const isTelegram = url.hostname === 't.me' || url.hostname === 'telegram.me';
  const name = url.pathname.replace(/^\//, '').toLowerCase();
  return isTelegram && name === String(bot.user.username).toLowerCase() ? url.searchParams.get('start') : undefined;
}

/** The link that a share button passes on; undefined for other addresses. */
export function sharedLink(address) {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.hostname === 't.me' && url.pathname === '/share/url' ? (url.searchParams.get('url') ?? undefined) : undefined;
}

/** Presses Start with a link's code. */
export function start(id, code) {
  return attempt(() => api.act(id, 'start', code ? { payload: code } : {}));
}

/** Presses an inline button; the answer comes with the chat's changes. */
export function press(id, messageId, data) {
  return attempt(() => api.press(id, messageId, data));
}

/** Copies a text and says so. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast(say('copied'));
  } catch {
    alarm(text, say('copyText'));
  }
}
