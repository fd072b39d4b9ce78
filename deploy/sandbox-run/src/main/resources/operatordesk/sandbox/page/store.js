import { useEffect, useReducer } from 'preact/hooks';

/** Holds one value; whoever uses it is drawn anew when it changes. */
export function createStore(initial) {
  let value = initial;
  const watchers = new Set();
  return {
    get: () => value,
    set(next) {
      value = typeof next === 'function' ? next(value) : next;
      watchers.forEach((watcher) => watcher());
    },
    watch(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}

/** The store's value, for a component. */
export function useStore(store) {
  const [, redraw] = useReducer((count) => count + 1, 0);
  useEffect(() => store.watch(redraw), [store]);
  return store.get();
}

/**
 * A store that outlives the page: what cannot be read back, is not as it should be, or is not kept, is simply the initial value next
 * time. Other pages of this machine may keep things under the same address, so the names are the sandbox's own.
 */
export function kept(title, initial, fits) {
  const name = `sandbox.${title}`;
  let value = initial;
  try {
    const found = JSON.parse(localStorage.getItem(name));
    value = fits(found) ? found : initial;
  } catch {
    // Another version of the page wrote it, or the browser keeps nothing.
  }
  const store = createStore(value);
  store.watch(() => {
    try {
      localStorage.setItem(name, JSON.stringify(store.get()));
    } catch {
      // Nothing is kept in a private window.
    }
  });
  return store;
}
