import { useId, useRef } from 'preact/hooks';
import { html } from './html.js';

function place(panel, opener) {
  const at = opener.getBoundingClientRect();
  const box = panel.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left, window.innerWidth - box.width - 8));
  const below = at.bottom + 4;
  const top = below + box.height > window.innerHeight ? at.top - box.height - 4 : below;
  panel.style.left = `${left}px`;
  panel.style.top = `${Math.max(8, top)}px`;
}

function move(event) {
  const items = [...event.currentTarget.querySelectorAll('button:not([disabled])')];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && items.length > 0) {
    event.preventDefault();
    const next = items.indexOf(document.activeElement) + step;
    items[(next + items.length) % items.length].focus();
  }
}

/**
 * A button that opens a list of things to do. `items` are `{label, act}`; those without `act` are headings. The browser's own
 * popover closes it and gives the focus back.
 */
export function Menu({ label, face, items, className }) {
  const id = useId().replace(/[^\w-]/g, '');
  const opener = useRef(null);
  const panel = useRef(null);
  const opened = (event) => {
    if (event.newState === 'open') {
      place(panel.current, opener.current);
      panel.current.querySelector('button:not([disabled])')?.focus();
    }
  };
  const choose = (act) => {
    panel.current.hidePopover();
    act();
  };
  return html`
    <button type="button" ref=${opener} class=${className ?? 'icon'} aria-label=${label} title=${label} popovertarget=${id}>
      ${face}
    </button>
    <div ref=${panel} id=${id} popover="auto" class="menu" role="group" aria-label=${label} onToggle=${opened} onKeyDown=${move}>
      ${items.map((item) =>
        item.act
          ? html`<button type="button" key=${item.label} onClick=${() => choose(item.act)}>
              ${item.label}${item.hint && html` <small>${item.hint}</small>`}
            </button>`
          : html`<p key=${item.label}>${item.label}</p>`,
      )}
    </div>
  `;
}
