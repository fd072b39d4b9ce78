import { useEffect } from 'preact/hooks';
import { api } from './api.js';
import { attempt } from './deeds.js';
import { html } from './html.js';
import { Ask, Field } from './keys.js';
import { useStore } from './store.js';
import { language, say } from './words.js';
import { readPeople, shown, world } from './world.js';

const MOST_LISTED = 200;

/** First and last name. */
export function fullName(user) {
  return [user.first_name, user.last_name].filter(Boolean).join(' ');
}

/** The focus goes to what brings the phone back. */
function putAway(id) {
  document.getElementById('add-person').focus();
  shown.set((ids) => ids.filter((other) => other !== id));
}

/** What a person can do besides writing; `ask` opens what needs a question first. */
export function personItems({ user, standing, operator }, ask) {
  const act = (what) => () => attempt(() => api.act(user.id, what));
  const role = () =>
    attempt(async () => {
      await api.role(user.id, !operator);
      await readPeople();
    });
  const here = standing !== 'deactivated';
  return [
    here && world.get().bot.roles && { label: say(operator ? 'makeClient' : 'makeOperator'), act: role },
    here && { label: say('openLink'), act: () => ask({ kind: 'link' }) },
    standing === 'started' && { label: say('block'), act: act('block') },
    standing === 'blocked' && { label: say('unblock'), act: act('unblock') },
    { label: say('hide'), act: () => putAway(user.id) },
    here && { label: say('leave'), act: () => ask({ kind: 'leave' }) },
  ].filter(Boolean);
}

/** Asks before an account is deleted. */
export function Leave({ person, onClose }) {
  const leave = () => api.leave(person.user.id);
  return html`<${Ask} title=${say('leave')} action=${say('leaveYes')} onDone=${leave} onClose=${onClose}>
    <p>${say('leaveSure', fullName(person.user))}</p>
  <//>`;
}

/** Makes a person, shows the phone, and answers the id. */
export async function addPerson(person, operator) {
  const { user } = await api.add(person);
  shown.set((ids) => [...ids, user.id]);
  if (operator) {
    await api.role(user.id, true);
  }
  await readPeople();
  return user.id;
}

/** A name after the number of those who are there. */
export function inventedName() {
  return say('inventedName', Object.keys(world.get().people).length);
}

function NewPerson({ bot, onClose }) {
  const make = (fields) =>
    addPerson(
      {
        first_name: fields.get('first'),
        last_name: fields.get('last') || undefined,
        username: fields.get('username') || undefined,
        id: fields.get('id') ? Number(fields.get('id')) : undefined,
        language_code: fields.get('language'),
      },
      fields.get('operator') === 'on',
    );
  return html`<${Ask} title=${say('newPerson')} action=${say('add')} onDone=${make} onClose=${onClose}>
    <${Field} label=${say('firstName')} name="first" required maxlength="64" value=${inventedName()} />
    <${Field} label=${say('lastName')} name="last" maxlength="64" />
    <${Field} label=${say('username')} name="username" pattern="[A-Za-z0-9_]{5,32}" />
    <${Field} label=${say('ownId')} name="id" type="number" min="1" max="4503599627370495" />
    <label class="field"
      ><span>${say('speaks')}</span>
      <select name="language">
        <option value="ru" selected=${language.get() === 'ru'}>Русский</option>
        <option value="en" selected=${language.get() === 'en'}>English</option>
      </select>
    </label>
    ${bot.roles && html`<label><input type="checkbox" name="operator" /> ${say('asOperator')}</label>`}
    <${ThoseWhoAreThere} onClose=${onClose} />
  <//>`;
}

function ThoseWhoAreThere({ onClose }) {
  const { people } = useStore(world);
  const hidden = Object.values(people)
    .filter(({ user }) => !shown.get().includes(user.id))
    .slice(-MOST_LISTED);
  const show = (id) => {
    shown.set((ids) => [...ids, id]);
    onClose();
  };
  return hidden.length > 0
    ? html`<fieldset>
        <legend>${say('showPerson')}</legend>
        <ul class="choices">
          ${hidden.map(
            ({ user }) =>
              html`<li key=${user.id}>
                <button type="button" dir="auto" onClick=${() => show(user.id)}>
                  ${fullName(user)} <small>${user.id}</small>
                </button>
              </li>`,
          )}
        </ul>
      </fieldset>`
    : null;
}

/** Adds somebody new, or shows somebody whose phone is not there. */
export function AddPerson({ bot, onClose }) {
  useEffect(() => {
    attempt(readPeople);
  }, []);
  return html`<${NewPerson} bot=${bot} onClose=${onClose} />`;
}
