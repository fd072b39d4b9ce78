import { api, Refusal } from './api.js';
import { attempt, start, startCode } from './deeds.js';
import { html } from './html.js';
import { Ask, Field } from './keys.js';
import { Dialog, toast } from './notices.js';
import { addPerson, fullName, inventedName } from './people.js';
import { useStore } from './store.js';
import { language, say } from './words.js';
import { shown, world } from './world.js';

/** Asks for a link to the bot, and presses Start with what it carries. */
export function OpenLink({ id, bot, onClose }) {
  const open = async (fields) => {
    const code = startCode(fields.get('link'), bot);
    if (code === undefined) {
      throw new Refusal(say('linkWrong'));
    }
    return api.act(id, 'start', code ? { payload: code } : {});
  };
  return html`<${Ask} title=${say('openLink')} action=${say('open')} onDone=${open} onClose=${onClose}>
    <${Field} label=${say('linkOf')} name="link" required value=${bot.link} />
  <//>`;
}

/** Asks to whom a link is passed on; who gets it opens it. */
export function PassOn({ from, link, bot, onClose }) {
  const { people } = useStore(world);
  const others = shown.get().filter((id) => id !== from && people[id]);
  const give = (id) => {
    onClose();
    const code = startCode(link, bot);
    if (code === undefined) {
      toast(say('linkWrong'));
    } else {
      start(id, code);
    }
  };
  const giveSomebodyNew = () =>
    attempt(async () => give(await addPerson({ first_name: inventedName(), language_code: language.get() }, false)));
  return html`<${Dialog} title=${say('passOn')} onClose=${onClose}>
    <p class="link">${link}</p>
    <p>${say('passOnTo')}</p>
    <ul class="choices">
      ${others.map(
        (id) =>
          html`<li key=${id}>
            <button type="button" dir="auto" onClick=${() => give(id)}>${fullName(people[id].user)}</button>
          </li>`,
      )}
      <li key="new"><button type="button" onClick=${giveSomebodyNew}>${say('somebodyNew')}</button></li>
    </ul>
    <div class="row end"><button type="button" onClick=${onClose}>${say('cancel')}</button></div>
  <//>`;
}
