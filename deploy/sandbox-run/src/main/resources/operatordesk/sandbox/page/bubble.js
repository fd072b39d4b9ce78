import { attachment, inOneLine, Photo, words } from './content.js';
import { copy } from './deeds.js';
import { html } from './html.js';
import { Icon } from './icons.js';
import { Menu } from './menu.js';
import { clock, say } from './words.js';
import { sandboxNow } from './world.js';

const PRESS_MILLIS = 60_000;

function waits(press, messageId, data) {
  return (
    press.message_id === messageId && press.data === data && !press.answer && sandboxNow() - Date.parse(press.at) < PRESS_MILLIS
  );
}

function Button({ button, messageId, presses, doing }) {
  const spins = button.callback_data && presses.some((press) => waits(press, messageId, button.callback_data));
  const act = () => {
    if (button.callback_data) {
      doing.press(messageId, button.callback_data);
    } else if (button.copy_text) {
      copy(button.copy_text.text);
    } else {
      doing.follow(button.url ?? button.web_app?.url ?? '');
    }
  };
  const mark = button.url ? 'out' : button.copy_text ? 'copy' : null;
  return html`<button type="button" class="inline" dir="auto" aria-busy=${spins ? 'true' : undefined} onClick=${act}>
    ${button.text}${mark && html`<span class="mark"><${Icon} name=${mark} /></span>`}
    ${spins && html`<span class="spinner" role="img" aria-label=${say('waits')}></span>`}
  </button>`;
}

/** The rows of buttons under a message. */
export function Buttons({ message, presses, doing }) {
  const rows = message.reply_markup?.inline_keyboard;
  return rows
    ? html`<div class="buttons">
        ${rows.map(
          (row, index) =>
            html`<div class="row" key=${index}>
              ${row.map(
                (button) =>
                  html`<${Button} key=${button.text} ...${{ button, messageId: message.message_id, presses, doing }} />`,
              )}
            </div>`,
        )}
      </div>`
    : null;
}

function itemsOf(entries, doing) {
  const { message, by_bot: byBot } = worded(entries);
  const text = message.text ?? message.caption;
  const canEdit = !byBot && (message.text !== undefined || message.photo || message.document || message.video);
  return [
    { label: say('reply'), act: () => doing.reply(message) },
    canEdit && { label: say('edit'), act: () => doing.edit(message) },
    text && !message.has_protected_content && { label: say('copyText'), act: () => copy(text) },
    { label: say('remove'), act: () => doing.remove(entries.map((entry) => entry.message)) },
  ].filter(Boolean);
}

/** Of an album, what has the caption. */
function worded(entries) {
  return entries.find((entry) => entry.message.caption) ?? entries[0];
}

function origin({ forward_origin: from }) {
  const user = from?.sender_user;
  const name = user ? [user.first_name, user.last_name].filter(Boolean).join(' ') : from?.sender_user_name;
  return from ? html`<p class="origin">${say('forwardedFrom', name)}</p>` : null;
}

function quotation({ reply_to_message: replied }, doing) {
  return replied
    ? html`<button type="button" class="quotation" dir="auto" onClick=${() => doing.show(replied.message_id)}>
        ${inOneLine(replied)}
      </button>`
    : null;
}

/** One message, or an album as one bubble. */
export function Bubble({ entries, presses, doing }) {
  const [first] = entries;
  const { message, by_bot: byBot } = first;
  const album = entries.length > 1;
  const lonely = message.sticker && !message.reply_to_message;
  return html`<li class=${`line ${byBot ? 'theirs' : 'own'}`} id=${doing.anchor(message.message_id)}>
    <div class=${`bubble ${lonely ? 'bare' : ''}`}>
      <span class="said">${byBot ? say('bot') : doing.name}</span>
      ${origin(message)} ${quotation(message, doing)}
      ${
        album
          ? html`<div class="album">
              ${entries.map(({ message: one }) =>
                one.photo ? html`<${Photo} key=${one.message_id} photo=${one.photo} caption=${one.caption} />` : attachment(one),
              )}
            </div>`
          : attachment(message)
      }
      ${words(worded(entries).message, doing)}
      <p class="when">
        ${message.has_protected_content && html`<span role="img" aria-label=${say('protected')} title=${say('protected')}><${Icon} name="lock" /></span> `}
        ${message.edit_date && html`<span>${say('edited')} </span>`}
        <time datetime=${first.at}>${clock(first.at)}</time>
      </p>
      <${Menu}
        label=${say('messageMenu')}
        face=${html`<${Icon} name="more" />`}
        className="icon more"
        items=${itemsOf(entries, doing)}
      />
    </div>
    <${Buttons} message=${message} presses=${presses} doing=${doing} />
  </li>`;
}

/** Messages in their order, those of an album together. */
export function lines(messages) {
  const all = Object.values(messages)
    .filter((entry) => !entry.deleted)
    .sort((a, b) => a.message.message_id - b.message.message_id);
  const grouped = [];
  all.forEach((entry) => {
    const album = entry.message.media_group_id;
    const last = grouped.at(-1);
    if (album && last?.[0].message.media_group_id === album) {
      last.push(entry);
    } else {
      grouped.push([entry]);
    }
  });
  return grouped;
}
