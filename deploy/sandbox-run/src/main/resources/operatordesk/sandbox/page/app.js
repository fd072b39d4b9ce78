import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Calls } from './calls.js';
import { Faults } from './faults.js';
import { html } from './html.js';
import { Icon } from './icons.js';
import { Alarms, Toasts } from './notices.js';
import { AddPerson, fullName } from './people.js';
import { Phone } from './phone.js';
import { kept, useStore } from './store.js';
import { language, say } from './words.js';
import { follow, shown, unread, world } from './world.js';

const theme = kept('theme', 'auto', (found) => ['auto', 'light', 'dark'].includes(found));

function Choice({ label, store, options }) {
  return html`<label class="choice"
    ><span>${label}</span>
    <select value=${useStore(store)} onChange=${(event) => store.set(event.currentTarget.value)}>
      ${options.map(([value, name]) => html`<option key=${value} value=${value}>${name}</option>`)}
    </select></label
  >`;
}

function Top({ bot, panel, onPanel, onAdd, inert }) {
  const toggle = (name) =>
    html`<button type="button" aria-pressed=${String(panel === name)} onClick=${() => onPanel(panel === name ? null : name)}>
      ${say(name)}
    </button>`;
  return html`<header class="top" inert=${inert}>
    <h1>${say('title')} <small>${bot ? `@${bot.user.username}` : ''}</small></h1>
    <p>${say('subtitle')}</p>
    <div class="row">
      <button type="button" id="add-person" onClick=${onAdd} disabled=${!bot}>${say('addPerson')}</button>
      ${toggle('faults')} ${toggle('calls')}
      <${Choice}
        label=${say('language')}
        store=${language}
        options=${[
          ['en', 'English'],
          ['ru', 'Русский'],
        ]}
      />
      <${Choice}
        label=${say('theme')}
        store=${theme}
        options=${[
          ['auto', say('themeAuto')],
          ['light', say('themeLight')],
          ['dark', say('themeDark')],
        ]}
      />
    </div>
  </header>`;
}

/** On a narrow window one phone is shown at a time; these choose which. */
function Tabs({ ids, current, onChoose, inert }) {
  const { people, chats, seen } = useStore(world);
  return html`<nav class="tabs" aria-label=${say('phones')} inert=${inert}>
    ${ids.map((id) => {
      const news = unread(chats[id], seen[id]);
      return (
        people[id] &&
        html`<button type="button" key=${id} aria-current=${id === current ? 'true' : undefined} onClick=${() => onChoose(id)}>
          ${fullName(people[id].user)}${news > 0 && html` <span class="news">${say('unreadMany', news)}</span>`}
        </button>`
      );
    })}
  </nav>`;
}

function useNarrow() {
  const query = window.matchMedia('(max-width: 700px)');
  const [narrow, setNarrow] = useState(query.matches);
  useEffect(() => {
    const changed = () => setNarrow(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  return narrow;
}

/** Alt with a digit goes to a phone, wherever the digit stands on the keyboard. */
function useShortcuts(ids, onChoose) {
  useEffect(() => {
    const pressed = (event) => {
      const id = ids[Number(event.code.match(/^Digit([1-9])$/)?.[1]) - 1];
      if (event.altKey && id !== undefined) {
        event.preventDefault();
        onChoose(id);
        const phone = () => document.querySelector(`[data-phone="${ids.indexOf(id) + 1}"]`);
        const focus = () => (phone()?.querySelector('textarea') ?? phone()?.querySelector('button'))?.focus();
        if (phone()?.hidden) {
          // On a narrow window, where it has to be drawn first.
          requestAnimationFrame(focus);
        } else {
          focus();
        }
      }
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [ids.join()]);
}

/** Beside the phones, or over them on a narrow window; Escape closes it and the focus goes back. */
function Panel({ name, onClose, children }) {
  const box = useRef(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current.focus();
    return () => before?.focus();
  }, [name]);
  return html`<aside
    class="panel"
    ref=${box}
    tabindex="-1"
    aria-label=${say(name)}
    onKeyDown=${(event) => event.key === 'Escape' && onClose()}
  >
    <div class="row">
      <h2>${say(name)}</h2>
      <button type="button" class="icon" aria-label=${say('close')} onClick=${onClose}><${Icon} name="close" /></button>
    </div>
    ${children}
  </aside>`;
}

function App() {
  const { bot, reached } = useStore(world);
  const ids = useStore(shown) ?? [];
  const words = useStore(language);
  const colours = useStore(theme);
  const [panel, setPanel] = useState(null);
  const [adding, setAdding] = useState(false);
  const [chosen, setChosen] = useState(null);
  const narrow = useNarrow();
  const current = ids.includes(chosen) ? chosen : ids[0];
  // A panel lies over everything else there, which is out of reach then for the keyboard and for readers of screens too.
  const covered = narrow && panel !== null;
  useShortcuts(covered ? [] : ids, setChosen);
  useEffect(() => {
    document.documentElement.lang = words;
    document.documentElement.dataset.theme = colours;
    document.title = `${say('title')}: Operator Desk`;
  }, [words, colours]);
  useEffect(() => {
    follow();
  }, []);
  return html`
    <${Top} bot=${bot} panel=${panel} onPanel=${setPanel} onAdd=${() => setAdding(true)} inert=${covered} />
    ${!reached && html`<p class="unreached" role="alert">${say('unreached')}</p>`}
    ${narrow && html`<${Tabs} ids=${ids} current=${current} onChoose=${setChosen} inert=${covered} />`}
    <div class="desk">
      <main class="phones" aria-label=${say('phones')} inert=${covered}>
        ${bot && ids.length === 0 && html`<p>${say('noPhones')}</p>`}
        ${bot && ids.map((id, index) => html`<${Phone} key=${id} id=${id} number=${index + 1} hidden=${narrow && id !== current} />`)}
      </main>
      ${
        panel &&
        html`<${Panel} name=${panel} onClose=${() => setPanel(null)}>
          ${panel === 'faults' ? html`<${Faults} />` : html`<${Calls} />`}
        <//>`
      }
    </div>
    ${adding && html`<${AddPerson} bot=${bot} onClose=${() => setAdding(false)} />`}
    <${Toasts} />
    <${Alarms} />
  `;
}

render(html`<${App} />`, document.getElementById('app'));
