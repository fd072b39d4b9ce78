import js from '@eslint/js';
import globals from 'globals';

/** What the linter asks of the page and of the bots that try the sandbox. */
export default [
  js.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: { eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error' },
  },
];
