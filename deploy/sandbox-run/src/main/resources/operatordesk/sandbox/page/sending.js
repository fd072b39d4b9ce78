import { useEffect, useState } from 'preact/hooks';
import { sendAsFiles, sendAsPhotos } from './deeds.js';
import { html } from './html.js';
import { Field } from './keys.js';
import { Dialog } from './notices.js';
import { say, size } from './words.js';

const MOST_CAPTION = 1024;

function Preview({ file }) {
  const [url, setUrl] = useState(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return html`<li>
    ${file.type.startsWith('image/') && url && html`<img src=${url} alt="" />`}
    <span dir="auto">${file.name} <small>${size(file.size)}</small></span>
  </li>`;
}

/** Asks how own files are sent: as photos where all are pictures, or as they are. */
export function SendFiles({ id, files, context, onSent, onClose }) {
  const [caption, setCaption] = useState('');
  const replyTo = context && !context.editing ? context.message.message_id : undefined;
  const pictures = files.every((file) => /^image\/(jpeg|png|webp|gif)$/.test(file.type));
  const send = (sending) => {
    onClose();
    sending(id, files, caption, replyTo).then((done) => done && replyTo && onSent());
  };
  return html`<${Dialog} title=${say('filesChosen', files.length)} onClose=${onClose}>
    <ul class="previews">
      ${files.map((file) => html`<${Preview} key=${file.name} file=${file} />`)}
    </ul>
    <${Field} label=${say('caption')} maxlength=${MOST_CAPTION} onInput=${(event) => setCaption(event.currentTarget.value)} />
    <div class="row end">
      <button type="button" onClick=${onClose}>${say('cancel')}</button>
      <button type="button" class=${pictures ? '' : 'main'} onClick=${() => send(sendAsFiles)}>${say('asFiles')}</button>
      ${pictures && html`<button type="button" class="main" onClick=${() => send(sendAsPhotos)}>${say('asPhotos')}</button>`}
    </div>
  <//>`;
}
