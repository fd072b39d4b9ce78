import { useState } from 'preact/hooks';
import { api } from './api.js';
import { attempt, reasonOf } from './deeds.js';
import { html } from './html.js';
import { Dialog } from './notices.js';
import { say } from './words.js';
import { world } from './world.js';
import { useStore } from './store.js';

/**
 * A form in a dialog. `onDone` gets its fields; once it is done the dialog closes, and where it fails the dialog stays, with the reason
 * and all that was filled in. Whatever closes it otherwise counts as no.
 */
export function Ask({ title, action, onDone, onClose, children }) {
  const [wrong, setWrong] = useState(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setBusy(true);
    try {
      await onDone(fields);
      onClose();
    } catch (failure) {
      setWrong(reasonOf(failure));
      setBusy(false);
    }
  };
  return html`<${Dialog} title=${title} onClose=${onClose}>
    <form onSubmit=${submit}>
      ${children} ${wrong && html`<p class="bad" role="alert">${wrong}</p>`}
      <div class="row end">
        <button type="button" onClick=${onClose}>${say('cancel')}</button>
        <button class="main" disabled=${busy}>${action}</button>
      </div>
    </form>
  <//>`;
}

/** A labelled field; the value is what stands in it at first, and is not put back when the page is drawn anew. */
export function Field({ label, value, ...rest }) {
  return html`<label class="field"><span>${label}</span><input defaultValue=${value} ...${rest} /></label>`;
}

function AskNumber({ id, label, onUsed, onClose }) {
  const send = (fields) => api.act(id, 'keys', { label, phone_number: fields.get('phone') }).then(onUsed);
  return html`<${Ask} title=${say('shareContact')} action=${say('share')} onDone=${send} onClose=${onClose}>
    <${Field} label=${say('phoneNumber')} name="phone" type="tel" required value="+12025550123" />
  <//>`;
}

function AskPlace({ id, label, onUsed, onClose }) {
  const send = (fields) => {
    const place = { latitude: Number(fields.get('latitude')), longitude: Number(fields.get('longitude')) };
    return api.act(id, 'keys', { label, ...place }).then(onUsed);
  };
  return html`<${Ask} title=${say('shareLocation')} action=${say('share')} onDone=${send} onClose=${onClose}>
    <${Field} label=${say('latitude')} name="latitude" type="number" step="any" min="-90" max="90" required value="52.52" />
    <${Field} label=${say('longitude')} name="longitude" type="number" step="any" min="-180" max="180" required value="13.4" />
  <//>`;
}

function PickPeople({ id, request, onUsed, onClose }) {
  const { people } = useStore(world);
  const [picked, setPicked] = useState([]);
  const most = request.max_quantity ?? 1;
  const toggle = (other) =>
    setPicked((all) => (all.includes(other) ? all.filter((one) => one !== other) : [...all, other].slice(-most)));
  const send = async () => {
    if (picked.length > 0) {
      await api.act(id, 'users', { request_id: request.request_id, user_ids: picked });
      onUsed();
    }
  };
  return html`<${Ask} title=${say('pick')} action=${say('done')} onDone=${send} onClose=${onClose}>
    <p>${say('pickMost', most)}</p>
    <ul class="choices">
      ${Object.values(people)
        .filter((one) => one.user.id !== id)
        .map(
          ({ user }) =>
            html`<li key=${user.id}>
              <label
                ><input type="checkbox" checked=${picked.includes(user.id)} onChange=${() => toggle(user.id)} />
                <span dir="auto"> ${user.first_name} ${user.last_name}</span></label
              >
            </li>`,
        )}
    </ul>
  <//>`;
}

/** The bot's buttons in place of the person's keyboard. */
export function Keys({ id, keyboard, onUsed }) {
  const [asked, setAsked] = useState(null);
  const press = (key) => {
    if (key.request_contact || key.request_location || key.request_users) {
      setAsked(key);
    } else {
      onUsed();
      attempt(() => api.act(id, 'keys', { label: key.text }));
    }
  };
  const close = () => setAsked(null);
  return html`<div class="keys" role="group" aria-label=${say('keys')}>
    ${keyboard.keyboard.map(
      (row, index) =>
        html`<div class="row" key=${index}>
          ${row.map((key) => html`<button type="button" key=${key.text} dir="auto" onClick=${() => press(key)}>${key.text}</button>`)}
        </div>`,
    )}
    ${asked?.request_contact && html`<${AskNumber} id=${id} label=${asked.text} onUsed=${onUsed} onClose=${close} />`}
    ${asked?.request_location && html`<${AskPlace} id=${id} label=${asked.text} onUsed=${onUsed} onClose=${close} />`}
    ${asked?.request_users && html`<${PickPeople} id=${id} request=${asked.request_users} onUsed=${onUsed} onClose=${close} />`}
  </div>`;
}
