/** Inside the worker and the extension's pages, where `evaluate` runs its argument. */
declare const chrome: typeof import('wxt/browser').browser
