import { useEffect, useRef, useState } from 'preact/hooks';
import { api } from './api.js';
import { attempt, sendReady } from './deeds.js';
import { inOneLine } from './content.js';
import { html } from './html.js';
import { Icon } from './icons.js';
import { Ask, Field } from './keys.js';
import { Menu } from './menu.js';
import { ready } from './pictures.js';
import { say } from './words.js';

const STICKERS = ['👍', '🙏', '😀', '❤️'];

/** What the phone sends besides words. `choose` opens the browser's own file dialog. */
function things(id, replyTo, choose, ask, onSent) {
  const act = (what, deed) => () => attempt(() => api.act(id, what, { ...deed, reply_to: replyTo })).then(onSent);
  const pictures = (names) => () => sendReady(id, names, replyTo).then(onSent);
  return [
    { label: say('ownPictures'), act: () => choose('image/*') },
    { label: say('ownFile'), act: () => choose('') },
    { label: say('readyPicture') },
    ...ready.map((name) => ({ label: say('pictures')[name], act: pictures([name]) })),
    { label: say('album'), act: pictures(['passport', 'registration']) },
    { label: say('sticker') },
    ...STICKERS.map((emoji) => ({ label: `${say('sticker')} ${emoji}`, act: act('sticker', { emoji }) })),
    { label: '…' },
    { label: say('voice'), act: act('voice', { duration: 12 }) },
    { label: say('video'), act: act('video', { duration: 12 }) },
    { label: say('location'), act: act('location', { latitude: 52.52, longitude: 13.4 }) },
    { label: say('contact'), act: () => ask('contact') },
  ];
}

function Commands({ id }) {
  const [commands, setCommands] = useState([]);
  const read = () => attempt(async () => setCommands(await api.commands(id)));
  const items = commands.map(({ command, description }) => ({
    label: `/${command}`,
    hint: description,
    act: () => attempt(() => api.act(id, 'text', { text: `/${command}` })),
  }));
  return html`<span onFocusCapture=${read} onPointerEnter=${read}>
    <${Menu}
      label=${say('commands')}
      face=${html`<${Icon} name="slash" />`}
      items=${items.length > 0 ? items : [{ label: say('noCommands') }]}
    />
  </span>`;
}

function AskContact({ id, replyTo, onSent, onClose }) {
  const send = (fields) =>
    api
      .act(id, 'contact', { phone_number: fields.get('phone'), first_name: fields.get('name'), reply_to: replyTo })
      .then(() => onSent(true));
  return html`<${Ask} title=${say('contact')} action=${say('send')} onDone=${send} onClose=${onClose}>
    <${Field} label=${say('firstName')} name="name" required maxlength="64" value="Example" />
    <${Field} label=${say('phoneNumber')} name="phone" type="tel" required value="+12025550123" />
  <//>`;
}

function Context({ context, onLeave }) {
  return html`<div class="context">
    <p dir="auto"><strong>${say(context.editing ? 'editing' : 'replyingTo')}</strong> ${inOneLine(context.message)}</p>
    <button type="button" class="icon" aria-label=${say(context.editing ? 'stopEditing' : 'noReply')} onClick=${onLeave}>
      <${Icon} name="close" />
    </button>
  </div>`;
}

/** Where a person writes. `context` is the message that is replied to or changed; `onFiles` gets the files to send. */
export function Composer({ id, context, onLeave, placeholder, onFiles, keysShown, onKeys }) {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(null);
  const field = useRef(null);
  const files = useRef(null);
  const editing = context?.editing ? context.message : null;
  // What was begun before a message is changed is there again afterwards.
  const draft = useRef(null);
  useEffect(() => {
    if (editing) {
      draft.current ??= text;
      setText(editing.text ?? editing.caption ?? '');
    } else if (draft.current !== null) {
      setText(draft.current);
      draft.current = null;
    }
    if (context) {
      field.current.focus();
    }
  }, [context]);
  const replyTo = context && !context.editing ? context.message.message_id : undefined;
  const sent = (done) => done && replyTo && onLeave();
  const send = async (event) => {
    event.preventDefault();
    const said = text;
    if (said.trim() === '' || event.repeat) {
      return;
    }
    // Emptied at once, so that a second Enter sends nothing and what is typed meanwhile stays.
    setText('');
    const done = await attempt(() =>
      editing
        ? api.act(id, 'edits', { message_id: editing.message_id, text: said })
        : api.act(id, 'text', { text: said, reply_to: replyTo }),
    );
    if (done) {
      onLeave();
    } else {
      setText((now) => (now === '' ? said : now));
    }
  };
  const typed = (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      send(event);
    } else if (event.key === 'Escape' && context) {
      onLeave();
    }
  };
  const choose = (accept) => {
    files.current.accept = accept;
    files.current.click();
  };
  const chosen = (event) => {
    onFiles([...event.currentTarget.files]);
    event.currentTarget.value = '';
  };
  const pasted = (event) => {
    if (event.clipboardData.files.length > 0) {
      event.preventDefault();
      onFiles([...event.clipboardData.files]);
    }
  };
  return html`<form class="composer" onSubmit=${send}>
      ${context && html`<${Context} context=${context} onLeave=${onLeave} />`}
      <div class="row">
        <${Commands} id=${id} />
        <${Menu}
          label=${say('attach')}
          face=${html`<${Icon} name="clip" />`}
          items=${things(id, replyTo, choose, setAsked, sent)}
        />
        <textarea
          ref=${field}
          rows="1"
          dir="auto"
          aria-label=${say('message')}
          placeholder=${placeholder ?? say('message')}
          value=${text}
          onInput=${(event) => setText(event.currentTarget.value)}
          onKeyDown=${typed}
          onPaste=${pasted}
        ></textarea>
        ${
          onKeys &&
          html`<button
            type="button"
            class="icon"
            aria-label=${say('keyboard')}
            aria-pressed=${String(keysShown)}
            onClick=${onKeys}
          >
            <${Icon} name="keyboard" />
          </button>`
        }
        <button class="icon main" aria-label=${say(editing ? 'save' : 'send')}><${Icon} name="send" /></button>
      </div>
      <input ref=${files} type="file" multiple hidden aria-label=${say('attach')} onChange=${chosen} />
    </form>
    ${asked === 'contact' && html`<${AskContact} id=${id} replyTo=${replyTo} onSent=${sent} onClose=${() => setAsked(null)} />`}`;
}
