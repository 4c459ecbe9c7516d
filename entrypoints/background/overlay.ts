import { browser } from 'wxt/browser'
import type { Overlay } from '../../lib/messages.ts'
import { sendMessage } from '../../lib/messenger.ts'
import type { Settings } from '../../lib/settings.ts'
import { loadSettings, saveSettings } from '../../lib/storage/settings.ts'
import { answer } from './answer.ts'
import { tellViews } from './tell.ts'

const overlayOf = ({ enabled, folded, widthPx, side }: Settings): Overlay => ({
  enabled,
  folded,
  widthPx,
  side,
})

/** Puts a changed setting into effect in every open page of the site, so that two tabs never disagree. */
export async function showOverlays(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({ url: siteMatches() })
  for (const { id } of tabs) {
    if (id === undefined) continue
    sendMessage('showOverlay', overlayOf(settings), id).catch(() => undefined)
    tellViews(id)
  }
}

export async function toggleOverlay(): Promise<void> {
  const { folded } = await loadSettings()
  await showOverlays(await saveSettings({ folded: !folded }))
}

/** The two hosts, from the manifest, so that they stand in one place. */
export const siteMatches = (): string[] => browser.runtime.getManifest().host_permissions ?? []

export function answerOverlay(): void {
  answer('getOverlay', async () => overlayOf(await loadSettings()))
  answer('setOverlay', async ({ folded, widthPx, side }) => {
    await showOverlays(await saveSettings({ folded, widthPx, side }))
  })
  answer('overlayBlocked', async (_, sender) => {
    const tabId = sender.tab?.id
    if (tabId === undefined) return
    // The page does not let a frame of ours live: the toolbar shows the way to the side panel.
    await browser.action.setBadgeText({ tabId, text: '!' })
    await browser.action.setTitle({ tabId, title: browser.i18n.getMessage('overlay_blocked' as never) })
  })
}
