// Loaded first, before any content: whatever an extension lets a page see ends up in `window.__replica`.
;(() => {
  const record = { events: [], mutations: [], messages: [], posts: [] }
  Object.defineProperty(window, '__replica', { value: record })
  const seen = (
    'keydown keypress keyup beforeinput input paste copy cut click dblclick contextmenu auxclick ' +
    'pointerdown pointerup pointermove pointercancel pointerover pointerout wheel scroll ' +
    'focus blur focusin focusout selectionchange message error securitypolicyviolation'
  ).split(' ')

  /** @param {EventTarget | null} target */
  const describe = (target) => {
    if (target === window) return 'window'
    if (target === document) return 'document'
    return target instanceof Element
      ? `${target.localName}${target.id ? `#${target.id}` : ''}`
      : String(target)
  }

  /** @param {'window' | 'document'} on */
  const note = (on) => (/** @type {Event} */ event) => {
    const entry = { type: event.type, on, target: describe(event.target), at: performance.now() }
    const extra = ['key', 'data', 'inputType', 'message', 'blockedURI', 'effectiveDirective']
    for (const name of extra) if (name in event && event[name] != null) entry[name] = String(event[name])
    record.events.push(entry)
    if (event.type === 'message' && on === 'window') {
      record.messages.push({ origin: event.origin, data: event.data, at: entry.at })
    }
  }
  for (const type of seen) {
    window.addEventListener(type, note('window'), { capture: true, passive: true })
    document.addEventListener(type, note('document'), { capture: true, passive: true })
  }

  const watcher = new MutationObserver((changes) => {
    for (const change of changes) {
      for (const [kind, nodes] of [
        ['added', change.addedNodes],
        ['removed', change.removedNodes],
      ]) {
        for (const node of nodes) {
          if (node.nodeType !== Node.ELEMENT_NODE) continue
          record.mutations.push({
            kind,
            parent: change.target.nodeName.toLowerCase(),
            html: node.cloneNode(false).outerHTML,
            open: node.shadowRoot !== null,
            at: performance.now(),
          })
        }
      }
    }
  })
  watcher.observe(document.documentElement, { childList: true })
  document.addEventListener('DOMContentLoaded', () => {
    watcher.observe(document.body, { childList: true })
  })
})()
