/** What the sandbox would not do, in its own words; `rule` is the code of the rule that forbids it, where there is one. */
export class Refusal extends Error {
  constructor(reason, rule) {
    super(reason);
    this.rule = rule;
  }
}

function refusal(answer, response) {
  return new Refusal(answer.reason ?? `HTTP ${response.status}`, answer.rule);
}

async function call(method, path, body, options = {}) {
  const response = await fetch(path, {
    method,
    headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
    ...options,
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw refusal(answer, response);
  }
  return answer;
}

const of = (id, what) => `/people/${id}/${what}`;

/** The sandbox over HTTP, as its README lists it. Everything answers a promise; a refusal rejects it with a Refusal. */
export const api = {
  bot: () => call('GET', '/bot'),
  people: () => call('GET', '/people'),
  add: (person) => call('POST', '/people', person),
  leave: (id) => call('DELETE', `/people/${id}`),
  role: (id, operator) => call('POST', of(id, 'role'), { operator }),
  commands: (id) => call('GET', of(id, 'commands')),
  changes: (people, after, seconds, signal) =>
    call('GET', `/changes?people=${people.join(',')}&after=${after}&wait=${seconds}`, undefined, { signal }),

  /** Does something as a person: `what` is the last part of the route, as in `text`, `photo`, `start`. */
  act: (id, what, deed = {}) => call('POST', of(id, what), deed),
  press: (id, message_id, data) => call('POST', of(id, 'presses'), { message_id, data }),
  remove: (id, messageId) => call('DELETE', of(id, `messages/${messageId}`)),

  /** Keeps a file's bytes and answers the key that stands for them. */
  async upload(blob, name) {
    const query = new URLSearchParams({ name, type: blob.type });
    const response = await fetch(`/uploads?${query}`, { method: 'POST', body: blob });
    const answer = await response.json().catch(() => ({}));
    if (!response.ok) {
      throw refusal(answer, response);
    }
    return answer.key;
  },

  faults: () => call('GET', '/faults'),
  fault: (order) => call('POST', '/faults', order),
  noFaults: () => call('DELETE', '/faults'),
  calls: (query, signal) => call('GET', `/calls?${new URLSearchParams(query)}`, undefined, { signal }),
};
