import { html } from './html.js';

const TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  expandable_blockquote: 'blockquote',
};

function drawn(entity, text, inside, doing) {
  const tag = TAGS[entity.type];
  switch (entity.type) {
    case 'text_link':
      return link(entity.url, inside, doing);
    case 'url':
      return link(/^[a-z]+:/i.test(text) ? text : `https://${text}`, inside, doing);
    case 'bot_command':
      return html`<button type="button" class="inword" onClick=${() => doing.say(text)}>${inside}</button>`;
    case 'spoiler':
      return html`<span class="spoiler" tabindex="0">${inside}</span>`;
    default:
      return tag ? html`<${tag}>${inside}</${tag}>` : inside;
  }
}

function link(url, inside, doing) {
  return html`<a
    href=${/^(https?|tg):/i.test(url) ? url : undefined}
    rel="noopener noreferrer"
    target="_blank"
    onClick=${(event) => doing.follow(url, event)}
    >${inside}</a
  >`;
}

/** A text with its entities, the way the Bot API gives them: offsets in UTF-16 units, one inside another or beside it. */
export function richText(text, entities, doing) {
  return part(text, 0, text.length, [...(entities ?? [])].sort(outerFirst), doing);
}

function outerFirst(a, b) {
  return a.offset - b.offset || b.length - a.length;
}

function part(text, from, to, entities, doing) {
  const pieces = [];
  let at = from;
  let rest = entities;
  while (rest.length > 0) {
    const [entity, ...others] = rest;
    const end = Math.min(entity.offset + entity.length, to);
    const inner = others.filter((other) => other.offset < end);
    rest = others.filter((other) => other.offset >= end);
    if (entity.offset < at || end <= entity.offset) {
      continue;
    }
    pieces.push(text.slice(at, entity.offset));
    pieces.push(drawn(entity, text.slice(entity.offset, end), part(text, entity.offset, end, inner, doing), doing));
    at = end;
  }
  pieces.push(text.slice(at, to));
  return pieces;
}
