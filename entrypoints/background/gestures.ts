import { browser } from 'wxt/browser'
import { sendMessage } from '../../lib/messenger.ts'
import { siteMatches, toggleOverlay } from './overlay.ts'

const MENU = 'capture'

/** Keys, context menu, installation. A key or menu item of ours also grants the right to capture the tab. */
export function registerGestures(): void {
  const order = (tabId: number | undefined, command: 'capture' | 'copy-reply'): void => {
    if (tabId !== undefined) sendMessage('command', { tabId, command }).catch(() => undefined)
  }
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-sidebar') void toggleOverlay()
    if (command === 'capture' || command === 'copy-reply') order(tab?.id, command)
  })
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU) order(tab?.id, 'capture')
  })
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: MENU,
      title: browser.i18n.getMessage('command_capture' as never),
      contexts: ['page', 'image'],
      documentUrlPatterns: siteMatches(),
    })
    void joinOpenTabs()
  })
}

/** Chrome does not put a new content script into pages that are already open. */
async function joinOpenTabs(): Promise<void> {
  const file = browser.runtime.getManifest().content_scripts?.[0]?.js?.[0]
  if (!file) return
  for (const { id } of await browser.tabs.query({ url: siteMatches() })) {
    if (id === undefined) continue
    await browser.scripting
      .executeScript({ target: { tabId: id }, files: [file as never] })
      .catch(() => undefined)
  }
}
