import { english } from './english.js';
import { russian } from './russian.js';
import { kept } from './store.js';

const languages = { en: english, ru: russian };

/** The page's language, `en` or `ru`: the browser's at first. */
export const language = kept('language', navigator.language.startsWith('ru') ? 'ru' : 'en', (found) => found in languages);

/** The page's words in its language: a key's text, or what the key's function makes of what it is given. */
export function say(key, ...given) {
  const word = languages[language.get()][key];
  return typeof word === 'function' ? word(...given) : word;
}

/** A time of day, as the language writes it. */
export function clock(iso) {
  return new Intl.DateTimeFormat(language.get(), { hour: '2-digit', minute: '2-digit' }).format(new Date(iso));
}

/** A time of day to the second. */
export function preciseClock(iso) {
  const form = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' };
  return new Intl.DateTimeFormat(language.get(), form).format(new Date(iso));
}

/** A file's size for people, from bytes. */
export function size(bytes) {
  const units = ['byte', 'kilobyte', 'megabyte'];
  const step = Math.min(2, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const form = { style: 'unit', unit: units[step], unitDisplay: 'short', maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language.get(), form).format(bytes / 1000 ** step);
}
