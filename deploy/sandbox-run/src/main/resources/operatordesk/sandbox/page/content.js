import { useState } from 'preact/hooks';
import { html } from './html.js';
import { Icon } from './icons.js';
import { richText } from './richtext.js';
import { say, size } from './words.js';

const fileOf = (file) => `/files/${encodeURIComponent(file.file_id)}`;

/** A photo; where its bytes are no picture, as with those that tests invent, its measures stand in its place. */
export function Photo({ photo, caption }) {
  const [broken, setBroken] = useState(false);
  const largest = photo.at(-1);
  const named = caption ? `${say('photo')}: ${caption}` : say('photo');
  if (broken) {
    return html`<span class="nopicture" role="img" aria-label=${named}>${say('photoOf', largest.width, largest.height)}</span>`;
  }
  return html`<a class="photo" href=${fileOf(largest)} target="_blank" rel="noopener">
    <img
      src=${fileOf(largest)}
      alt=${named}
      width=${largest.width}
      height=${largest.height}
      loading="lazy"
      onError=${() => setBroken(true)}
    />
  </a>`;
}

function Document({ document }) {
  const name = document.file_name ?? say('file');
  return html`<a class="file" href=${fileOf(document)} download=${name}>
    <${Icon} name="file" />
    <span dir="auto">${name}<small>${size(document.file_size)}</small></span>
  </a>`;
}

const seconds = (count) => `${Math.floor(count / 60)}:${String(count % 60).padStart(2, '0')}`;

function Contact({ contact }) {
  const name = [contact.first_name, contact.last_name].filter(Boolean).join(' ');
  return html`<p class="file">
    <${Icon} name="person" /><span dir="auto">${name}<small>${contact.phone_number}</small></span>
  </p>`;
}

function place(message) {
  const { latitude, longitude } = message.location;
  const title = message.venue ? `${message.venue.title}, ${message.venue.address}` : say('mapOf', latitude, longitude);
  return html`<p class="file"><${Icon} name="pin" /><span dir="auto">${title}</span></p>`;
}

/** What a message carries besides words; null for a text. */
export function attachment(message) {
  if (message.photo) {
    return html`<${Photo} photo=${message.photo} caption=${message.caption} />`;
  }
  if (message.document) {
    return html`<${Document} document=${message.document} />`;
  }
  if (message.voice) {
    return html`<p class="file"><${Icon} name="voice" />${say('voice')} ${seconds(message.voice.duration)}</p>`;
  }
  if (message.video) {
    return html`<p class="file"><${Icon} name="video" />${say('video')} ${seconds(message.video.duration)}</p>`;
  }
  if (message.sticker) {
    return html`<p class="sticker" role="img" aria-label=${`${say('sticker')} ${message.sticker.emoji}`}>
      ${message.sticker.emoji}
    </p>`;
  }
  if (message.location) {
    return place(message);
  }
  if (message.contact) {
    return html`<${Contact} contact=${message.contact} />`;
  }
  return message.users_shared
    ? html`<p class="file"><${Icon} name="people" />${say('picked', message.users_shared.users.length)}</p>`
    : null;
}

/** A message's words; null where it has none. */
export function words(message, doing) {
  const text = message.text ?? message.caption;
  const entities = message.text === undefined ? message.caption_entities : message.entities;
  return text ? html`<p class="words" dir="auto">${richText(text, entities, doing)}</p>` : null;
}

/** A message in one line, as it stands in a quotation. */
export function inOneLine(message) {
  const kinds = ['photo', 'document', 'voice', 'video', 'sticker', 'location', 'contact'];
  const kind = kinds.find((name) => message[name]);
  const named = { document: 'file' }[kind] ?? kind;
  const text = message.text ?? message.caption ?? message.document?.file_name;
  return text ?? (named ? say(named) : '…');
}
