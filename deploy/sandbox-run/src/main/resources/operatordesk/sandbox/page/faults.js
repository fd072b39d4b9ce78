import { useEffect, useState } from 'preact/hooks';
import { api } from './api.js';
import { attempt } from './deeds.js';
import { html } from './html.js';
import { Field } from './keys.js';
import { toast } from './notices.js';
import { fullName } from './people.js';
import { useStore } from './store.js';
import { say } from './words.js';
import { shown, world } from './world.js';

const number = (name, value, rest) => ({ name, value, ...rest });

/** What each switch asks for, and the fault it makes of it. Those at once hit no call, so they have neither method nor times. */
const SWITCHES = {
  slow: { asks: [number('millis', 3000)], makes: (given) => ({ is: 'slow', millis: given.millis }) },
  too_many_requests: {
    asks: [number('retryAfter', 5)],
    makes: (given) => ({ is: 'too_many_requests', retry_after: given.retryAfter }),
  },
  blocked: {
    asks: [],
    makes: () => ({ is: 'refused', code: 403, description: 'Forbidden: bot was blocked by the user' }),
  },
  server_error: { asks: [], makes: () => ({ is: 'refused', code: 500, description: 'Internal Server Error' }) },
  bad_gateway: { asks: [], makes: () => ({ is: 'bad_gateway' }) },
  cut_before: { asks: [], makes: () => ({ is: 'cut_before' }) },
  cut_after: { asks: [], makes: () => ({ is: 'cut_after' }) },
  repeat_updates: { atOnce: true, asks: [number('count', 1)], makes: (given) => ({ is: 'repeat_updates', count: given.count }) },
  second_poller: { atOnce: true, asks: [number('times', 1)], makes: () => ({ is: 'second_poller' }) },
  expire_presses: { atOnce: true, asks: [], makes: () => ({ is: 'expire_presses' }) },
  clock_jump: {
    atOnce: true,
    asks: [number('seconds', 3600, { min: undefined })],
    makes: (given) => ({ is: 'clock_jump', seconds: given.seconds }),
  },
};

const METHODS = [
  'getUpdates',
  'sendMessage',
  'sendPhoto',
  'sendDocument',
  'copyMessage',
  'editMessageText',
  'answerCallbackQuery',
];

function order(is, fields) {
  const chosen = SWITCHES[is];
  const given = Object.fromEntries(chosen.asks.map(({ name }) => [name, Number(fields.get(name))]));
  const fault = chosen.makes(given);
  return chosen.atOnce
    ? { fault, times: given.times }
    : {
        fault,
        method: fields.get('method') || undefined,
        chat_id: fields.get('chat') ? Number(fields.get('chat')) : undefined,
        times: Number(fields.get('times')),
      };
}

function Where() {
  const { people } = useStore(world);
  return html`
    <label class="field"
      ><span>${say('method')}</span>
      <select name="method">
        <option value="">${say('anyMethod')}</option>
        ${METHODS.map((name) => html`<option key=${name} value=${name}>${name}</option>`)}
      </select></label
    >
    <label class="field"
      ><span>${say('whose')}</span>
      <select name="chat">
        <option value="">${say('anyChat')}</option>
        ${shown.get().map((id) => people[id] && html`<option key=${id} value=${id}>${fullName(people[id].user)}</option>`)}
      </select></label
    >
    <${Field} label=${say('times')} name="times" type="number" min="1" max="1000" required value="1" />
  `;
}

function nameOf(fault) {
  if (fault.is === 'clock_jump') {
    return say('clockOffset', fault.seconds);
  }
  const refused = { 403: 'blocked', 500: 'server_error' }[fault.code];
  return say('faultNames')[fault.is === 'refused' ? refused : fault.is] ?? `${fault.code} ${fault.description}`;
}

function Waiting({ rules, onClear }) {
  return html`<h3>${say('waitingFaults')}</h3>
    ${rules.length === 0 && html`<p>${say('noFaults')}</p>`}
    <ul>
      ${rules.map((rule, index) => {
        const parts = [
          nameOf(rule.fault),
          rule.method,
          rule.chat_id,
          !SWITCHES[rule.fault.is]?.atOnce && say('left', rule.times ?? 1),
        ];
        return html`<li key=${index}>${parts.filter(Boolean).join(', ')}</li>`;
      })}
    </ul>
    <button type="button" onClick=${onClear}>${say('switchOff')}</button>`;
}

/** Switches faults on, and shows which still wait for their calls. */
export function Faults() {
  const [is, setIs] = useState('slow');
  const [rules, setRules] = useState([]);
  const { chats } = useStore(world);
  const read = () => attempt(async () => setRules(await api.faults()));
  useEffect(() => {
    read();
  }, [chats]);
  const submit = async (event) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    if ((await attempt(() => api.fault(order(is, fields)))) && SWITCHES[is].atOnce) {
      toast(say('happened'));
    }
    read();
  };
  const clear = async () => {
    await attempt(api.noFaults);
    read();
  };
  const chosen = SWITCHES[is];
  return html`<p>${say('faultsIntro')}</p>
    <form class="switches" onSubmit=${submit}>
      <label class="field"
        ><span>${say('fault')}</span>
        <select value=${is} onChange=${(event) => setIs(event.currentTarget.value)}>
          ${Object.keys(SWITCHES).map((name) => html`<option key=${name} value=${name}>${say('faultNames')[name]}</option>`)}
        </select></label
      >
      ${chosen.asks.map(
        (ask) => html`<${Field} key=${ask.name} label=${say(ask.name)} type="number" min="1" required ...${ask} />`,
      )}
      ${!chosen.atOnce && html`<${Where} />`}
      <button class="main">${say('switchOn')}</button>
    </form>
    <${Waiting} rules=${rules} onClear=${clear} />`;
}
