import { useEffect, useState } from 'preact/hooks';
import { api } from './api.js';
import { copy } from './deeds.js';
import { html } from './html.js';
import { fullName } from './people.js';
import { useStore } from './store.js';
import { preciseClock, say, size } from './words.js';
import { shown, world } from './world.js';

const MOST_SHOWN = 200;
const WAIT_SECONDS = 25;
const PAUSE_AFTER_FAILURE = 1000;

const quoted = (text) => `'${String(text).replaceAll("'", "'\\''")}'`;

const fileName = (name) => `"${name.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

function curl(call, bot, parameter, files) {
  const url = `${bot.url}/bot${bot.token}/${call.method}`;
  const parts = Object.entries(call.parameters).map(([name, value]) => `${parameter} ${quoted(`${name}=${value}`)}`);
  return ['curl', quoted(url), ...parts, ...files].join(' ');
}

/** The call as a command for a shell. Files that it had are fetched from the sandbox first, into a folder of their own. */
export function asCurl(call, bot) {
  if (call.files.length === 0) {
    return curl(call, bot, '--data-urlencode', []);
  }
  const fetched = call.files.map(({ key }, index) => `curl -sfo ${index} ${quoted(`${bot.url}/uploads/${key}`)}`);
  const parts = call.files.map(({ part, name, mime_type: type }, index) => {
    const kind = type ? `;type=${type}` : '';
    return `-F ${quoted(`${part}=@${index};filename=${fileName(name)}${kind}`)}`;
  });
  return `(${['cd "$(mktemp -d)"', ...fetched, curl(call, bot, '--form-string', parts)].join(' && ')})`;
}

function query(filter, after, seconds) {
  const named = Object.entries(filter).filter(([, value]) => value !== '');
  return { ...Object.fromEntries(named), after, limit: MOST_SHOWN, wait: seconds };
}

/** The newest calls that fit the filter, going on for as long as they are shown. */
function useCalls(filter) {
  const [calls, setCalls] = useState([]);
  useEffect(() => {
    const end = new AbortController();
    const follow = async () => {
      let after = 0;
      let whole = true;
      while (!end.signal.aborted) {
        try {
          const news = await api.calls(query(filter, after, whole ? 0 : WAIT_SECONDS), end.signal);
          const before = whole ? () => [] : (all) => all;
          after = news.at(-1)?.seq ?? after;
          setCalls((all) => [...before(all), ...news].slice(-MOST_SHOWN));
          whole = false;
        } catch (failure) {
          if (failure.name !== 'AbortError') {
            after = 0;
            whole = true;
            await new Promise((resolve) => setTimeout(resolve, PAUSE_AFTER_FAILURE));
          }
        }
      }
    };
    follow();
    return () => end.abort();
  }, [filter.chat_id, filter.method]);
  return calls;
}

function Call({ call, bot }) {
  const good = call.status === 200;
  return html`<li>
    <details>
      <summary>
        <time datetime=${call.at}>${preciseClock(call.at)}</time> <strong>${call.method}</strong>
        <span class=${good ? 'good' : 'bad'}>${call.status === 0 ? say('cutOff') : call.status}</span> ${call.chat_id}
      </summary>
      <pre tabindex="0">${JSON.stringify(call.parameters, null, 2)}</pre>
      ${call.files.length > 0 && html`<p>${call.files.map(({ part, name, size: bytes }) => `${part}: ${name}, ${size(bytes)}`).join('; ')}</p>`}
      <pre tabindex="0">${typeof call.answer === 'string' ? call.answer : JSON.stringify(call.answer, null, 2)}</pre>
      ${call.fault && html`<pre tabindex="0">${JSON.stringify(call.fault)}</pre>`}
      ${call.unknown?.length > 0 && html`<p class="bad">${say('unknownPart')}: ${call.unknown.join(', ')}</p>`}
    </details>
    <button type="button" class="small" onClick=${() => copy(asCurl(call, bot))}>${say('copyCurl')}</button>
  </li>`;
}

/** Every call of the bot with its answer. */
export function Calls() {
  const { bot, people } = useStore(world);
  const [filter, setFilter] = useState({ chat_id: '', method: '' });
  const calls = useCalls(filter);
  const change = (event) => setFilter({ ...filter, [event.currentTarget.name]: event.currentTarget.value });
  return html`<p>${say('callsIntro')}</p>
    <div class="row">
      <label class="field"
        ><span>${say('whose')}</span>
        <select name="chat_id" onChange=${change}>
          <option value="">${say('anyChat')}</option>
          ${shown.get().map((id) => people[id] && html`<option key=${id} value=${id}>${fullName(people[id].user)}</option>`)}
        </select></label
      >
      <label class="field"><span>${say('method')}</span><input name="method" onChange=${change} /></label>
    </div>
    ${calls.length === 0 && html`<p>${say('noCalls')}</p>`}
    <ol class="calls">
      ${calls.toReversed().map((call) => html`<${Call} key=${call.seq} call=${call} bot=${bot} />`)}
    </ol>`;
}
