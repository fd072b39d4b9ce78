import { useEffect, useRef } from 'preact/hooks';
import { html } from './html.js';
import { createStore, useStore } from './store.js';
import { say } from './words.js';

const SHOWN_MILLIS = 4000;

const toasts = createStore([]);
const alarms = createStore([]);
let count = 0;

/** Shows a line that fades; `where` is the id of the phone that it belongs to, absent for the whole page. */
export function toast(text, where) {
  const one = { key: (count += 1), text, where };
  toasts.set((all) => [...all, one]);
  setTimeout(() => toasts.set((all) => all.filter((other) => other !== one)), SHOWN_MILLIS);
}

/** Shows a text that has to be closed. */
export function alarm(text, title) {
  alarms.set((all) => [...all, { key: (count += 1), text, title }]);
}

/** The fading lines of one phone, or of the page. */
export function Toasts({ where }) {
  const mine = useStore(toasts).filter((one) => one.where === where);
  return html`<div class="toasts" role="status">
    ${mine.map((one) => html`<p key=${one.key} class="toast" dir="auto">${one.text}</p>`)}
  </div>`;
}

/** A dialog over everything; `onClose` is told however it ends. */
export function Dialog({ title, onClose, children, kind }) {
  const box = useRef(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current.showModal();
    return () => before?.focus?.();
  }, []);
  return html`<dialog ref=${box} class=${kind ?? ''} aria-label=${title} onClose=${onClose}>
    <h2>${title}</h2>
    ${children}
  </dialog>`;
}

/** The texts that have to be closed, one at a time. */
export function Alarms() {
  const [first] = useStore(alarms);
  if (!first) {
    return null;
  }
  const close = () => alarms.set((all) => all.filter((one) => one !== first));
  return html`<${Dialog} key=${first.key} title=${first.title ?? say('answer')} onClose=${close}>
    <p class="alarm" dir="auto">${first.text}</p>
    <div class="row end"><button type="button" class="main" onClick=${close}>OK</button></div>
  <//>`;
}
