import { html } from './html.js';

/** Lines in a square of 24, drawn here because not every machine has a font with pictures. */
const LINES = {
  clip: 'M20 11.5 12 19.5a5 5 0 0 1-7-7l8.5-8.5a3.4 3.4 0 0 1 4.8 4.8l-8.5 8.5a1.7 1.7 0 0 1-2.4-2.4l7.6-7.6',
  keyboard: 'M3 7h18v10H3zM6.5 10h.01M10 10h.01M13.5 10h.01M17 10h.01M8 14h8',
  send: 'M4 12h15M13 6l6 6-6 6',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  menu: 'M12 6v.01M12 12v.01M12 18v.01',
  close: 'M6 6l12 12M18 6 6 18',
  slash: 'M15 5 9 19',
  file: 'M7 3h7l4 4v14H7zM14 3v4h4',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21a8 8 0 0 1 16 0',
  people: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20a6.5 6.5 0 0 1 13 0M16 4a3.5 3.5 0 0 1 0 7M18 14a6.5 6.5 0 0 1 3.5 6',
  pin: 'M12 21s7-6.5 7-11.5a7 7 0 0 0-14 0C5 14.5 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  voice: 'M12 15a3 3 0 0 0 3-3V6a3 3 0 0 0-6 0v6a3 3 0 0 0 3 3zM5.5 11.500a6.5 6.5 0 0 0 13 0M12 18v3',
  video: 'M3 7h12v10H3zM15 11l6-3v8l-6-3',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  out: 'M9 6h9v9M18 6 7 17',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
};

/** A small picture for the eye; what it stands for is said in words beside it or on its button. */
export function Icon({ name }) {
  return html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${LINES[name]} /></svg>`;
}
