import { h } from 'preact';
import htm from 'htm';

/** Elements written as they look. What stands in ${} is only ever text or a value, never markup. */
export const html = htm.bind(h);
