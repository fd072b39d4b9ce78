import { useEffect, useRef, useState } from 'preact/hooks';
import { api } from './api.js';
import { Bubble, lines } from './bubble.js';
import { Composer } from './composer.js';
import { attempt, press, sharedLink, start, startCode } from './deeds.js';
import { html } from './html.js';
import { Icon } from './icons.js';
import { Keys } from './keys.js';
import { OpenLink, PassOn } from './links.js';
import { Menu } from './menu.js';
import { Toasts, toast } from './notices.js';
import { fullName, Leave, personItems } from './people.js';
import { SendFiles } from './sending.js';
import { useStore } from './store.js';
import { useAnswers, useDivider, useForcedReply, useTyping } from './watching.js';
import { say } from './words.js';
import { look, unread, world } from './world.js';

/** There are as many keys for phones. */
const MOST_SHORTCUTS = 9;

/** In pixels: nearer than that, a chat counts as read to its end. */
const NEAR_THE_END = 40;

function Head({ person, news, number, onAsk }) {
  const { user, operator } = person;
  return html`<header>
    <span class="face" aria-hidden="true">${[...user.first_name][0]}</span>
    <div>
      <h2 dir="auto">${fullName(user)}</h2>
      <p>
        ${operator && html`<span class="role">${say('operator')}</span> `}
        ${user.username && html` <span>@${user.username}</span>`}
        <span title=${number <= MOST_SHORTCUTS ? say('shortcut', number) : undefined}>${user.id}</span>
      </p>
    </div>
    ${news > 0 && html`<span class="news">${say('unreadMany', news)}</span>`}
    <${Menu}
      label=${say('phoneMenu', user.first_name)}
      face=${html`<${Icon} name="menu" />`}
      items=${personItems(person, onAsk)}
    />
  </header>`;
}

function Standing({ person, bot }) {
  const { user, standing } = person;
  const act = {
    new: [say('notStarted', bot.user.first_name), say('start'), () => start(user.id)],
    blocked: [say('blocked'), say('unblock'), () => attempt(() => api.act(user.id, 'unblock'))],
    deactivated: [say('gone')],
  }[standing];
  return html`<div class="standing">
    <p>${act[0]}</p>
    ${act[1] && html`<button type="button" class="main wide" onClick=${act[2]}>${act[1]}</button>`}
  </div>`;
}

/** The chat, which stays at its end while it is being read there. */
function Chat({ chat, typing, firstUnread, doing }) {
  const box = useRef(null);
  const atEnd = useRef(true);
  const was = useRef(0);
  const grouped = lines(chat.messages);
  const presses = Object.values(chat.presses);
  useEffect(() => {
    // A message, a picture that has come, or keys that take room: whatever makes it longer or the window on it lower.
    const keep = new ResizeObserver(() => {
      if (atEnd.current) {
        box.current.scrollTop = box.current.scrollHeight;
      }
    });
    keep.observe(box.current);
    keep.observe(box.current.firstElementChild);
    return () => keep.disconnect();
  }, []);
  // Only who scrolls back leaves the end; what grows below does not.
  const scrolled = ({ currentTarget: at }) => {
    const near = at.scrollHeight - at.scrollTop - at.clientHeight < NEAR_THE_END;
    atEnd.current = near || (atEnd.current && at.scrollTop >= was.current);
    was.current = at.scrollTop;
  };
  return html`<div class="chat" ref=${box} role="log" aria-label=${say('chat')} tabindex="0" onScroll=${scrolled}>
    <ol>
      ${grouped.map(
        (entries) => html`
          ${entries[0].message.message_id === firstUnread && html`<li class="divider" key="unread">${say('unread')}</li>`}
          <${Bubble} key=${entries[0].message.message_id} entries=${entries} presses=${presses} doing=${doing} />
        `,
      )}
    </ol>
    ${typing && html`<p class="typing">${say('typing')}</p>`}
  </div>`;
}

function doings(person, bot, set) {
  const { id } = person.user;
  const follow = (address, event) => {
    const code = startCode(address, bot);
    const shared = sharedLink(address);
    if (code !== undefined || shared !== undefined) {
      event?.preventDefault();
    }
    if (shared !== undefined) {
      set.asked({ kind: 'pass', link: shared });
    } else if (code !== undefined) {
      start(id, code);
    } else if (!event && /^https?:/.test(address)) {
      window.open(address, '_blank', 'noopener');
    } else if (!event) {
      toast(say('unknownPart'), id);
    }
  };
  const anchor = (messageId) => `m-${id}-${messageId}`;
  return {
    name: person.user.first_name,
    anchor,
    follow,
    say: (text) => attempt(() => api.act(id, 'text', { text })),
    press: (messageId, data) => press(id, messageId, data),
    reply: (message) => set.context({ message }),
    edit: (message) => set.context({ message, editing: true }),
    remove: (messages) => {
      // What had the focus goes with the message.
      document.getElementById(anchor(messages[0].message_id))?.closest('.chat').focus();
      return attempt(() => Promise.all(messages.map((message) => api.remove(id, message.message_id))));
    },
    show: (messageId) => document.getElementById(anchor(messageId))?.scrollIntoView({ block: 'center' }),
  };
}

/** One person's phone with the chat with the bot. */
export function Phone({ id, number, hidden }) {
  const { bot, people, chats, seen } = useStore(world);
  const [context, setContext] = useState(null);
  const [keysShown, setKeysShown] = useState(true);
  const [asked, setAsked] = useState(null);
  const [over, setOver] = useState(false);
  const person = people[id];
  const chat = chats[id];
  useAnswers(id, chat);
  useForcedReply(chat, setContext);
  const typing = useTyping(chat?.action);
  const keyboard = chat?.keyboard;
  const firstUnread = useDivider(chat, seen[id]);
  useEffect(() => setKeysShown(true), [chat?.keyboards]);
  if (!person || !chat) {
    return null;
  }
  const news = unread(chat, seen[id]);
  const doing = doings(person, bot, { context: setContext, asked: setAsked });
  const files = (all) => all.length > 0 && setAsked({ kind: 'files', files: all });
  const dropped = (event) => {
    event.preventDefault();
    setOver(false);
    files([...event.dataTransfer.files]);
  };
  const close = () => setAsked(null);
  const looked = () => look(id);
  return html`<section
    class=${`phone ${over ? 'over' : ''}`}
    aria-label=${say('phoneOf', fullName(person.user))}
    data-phone=${number}
    hidden=${hidden}
    onFocusIn=${looked}
    onPointerDown=${looked}
    onKeyDown=${looked}
    onDragOver=${(event) => (event.preventDefault(), setOver(true))}
    onDragLeave=${() => setOver(false)}
    onDrop=${dropped}
  >
    <${Head} person=${person} news=${news} number=${number} onAsk=${setAsked} />
    <${Chat} chat=${chat} typing=${typing} firstUnread=${firstUnread} doing=${doing} />
    <${Toasts} where=${id} />
    ${
      person.standing === 'started'
        ? html`<${Composer}
              id=${id}
              context=${context}
              onLeave=${() => setContext(null)}
              placeholder=${keyboard?.input_field_placeholder}
              onFiles=${files}
              keysShown=${keysShown}
              onKeys=${keyboard?.keyboard && (() => setKeysShown(!keysShown))}
            />
            ${
              keyboard?.keyboard &&
              keysShown &&
              html`<${Keys} id=${id} keyboard=${keyboard} onUsed=${() => keyboard.one_time_keyboard && setKeysShown(false)} />`
            }`
        : html`<${Standing} person=${person} bot=${bot} />`
    }
    ${over && html`<p class="drop" aria-hidden="true">${say('dropHere')}</p>`}
    ${
      asked?.kind === 'files' &&
      html`<${SendFiles} id=${id} files=${asked.files} context=${context} onSent=${() => setContext(null)} onClose=${close} />`
    }
    ${asked?.kind === 'link' && html`<${OpenLink} id=${id} bot=${bot} onClose=${close} />`}
    ${asked?.kind === 'pass' && html`<${PassOn} from=${id} link=${asked.link} bot=${bot} onClose=${close} />`}
    ${asked?.kind === 'leave' && html`<${Leave} person=${person} onClose=${close} />`}
  </section>`;
}
