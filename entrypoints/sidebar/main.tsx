import { render } from 'preact'
import { browser } from 'wxt/browser'
import '../../components/style/panel.css'
import { NO_COVER, watchCover } from '../../components/sidebar/covered.ts'
import type { Command } from '../../components/sidebar/NoteDesk.tsx'
import { Sidebar } from '../../components/sidebar/Sidebar.tsx'
import type { View } from '../../lib/messages.ts'
import { onMessage, sendMessage } from '../../lib/messenger.ts'

/** The sidebar's page: framed in the site's page, or in the browser's own side panel. */
const isOverlay = window.top !== window
/** A worker that is just starting answers the second time. */
const AGAIN_MS = 300

let tabId: number | undefined
let view: View | null = null
let isWorkerGone = false
let asked = 0
let command: Command | null = null
let keys = { toggle: '', capture: '' }

function draw(): void {
  const root = document.getElementById('root')
  if (!root) return
  render(
    <Sidebar
      view={view}
      isWorkerGone={isWorkerGone}
      shell={{
        isOverlay,
        browserLanguage: navigator.language,
        keys,
        cover,
        command,
        onCommandDone,
        setFolded: (folded) => void sendMessage('setOverlay', { folded }),
        setWidth: (widthPx) => void sendMessage('setOverlay', { widthPx }),
        setSide: (side) => void sendMessage('setOverlay', { side }),
        openSettings: () => void browser.runtime.openOptionsPage(),
        // Straight from the click: the browser asks for a fresh gesture.
        openSidePanel: () => {
          if (tabId !== undefined) void browser.sidePanel.open({ tabId })
        },
      }}
    />,
    root,
  )
}

/** Asks the worker for the state of this tab. An answer that a later question has overtaken is dropped. */
async function refresh(): Promise<void> {
  asked += 1
  const mine = asked
  try {
    const answer = await sendMessage('getView', tabId === undefined ? {} : { tabId })
    if (mine !== asked) return
    view = answer
    tabId = answer.tabId
    isWorkerGone = false
  } catch {
    if (mine !== asked) return
    // Without an id the extension was replaced under us; otherwise the worker is only starting.
    isWorkerGone = !browser.runtime?.id
    if (!isWorkerGone) setTimeout(refresh, AGAIN_MS)
  }
  draw()
}

const onCommandDone = (): void => {
  command = null
}

onMessage('command', ({ data }) => {
  // Where both are open the overlay does it, once.
  if (data.tabId !== tabId || (!isOverlay && view?.settings.enabled)) return
  command = { name: data.command }
  if (isOverlay && view?.settings.folded) void sendMessage('setOverlay', { folded: false })
  draw()
})

onMessage('viewChanged', ({ data }) => {
  if (data.tabId === tabId || tabId === undefined) void refresh()
})

void browser.commands.getAll().then((commands) => {
  const keyOf = (name: string): string => commands.find((command) => command.name === name)?.shortcut ?? ''
  keys = { toggle: keyOf('toggle-sidebar'), capture: keyOf('capture') }
  draw()
})

const cover = isOverlay ? watchCover(document.documentElement) : NO_COVER

if (isOverlay) {
  // The frame may be painted before the answer is there: it is as small as its handle until then.
  void refresh()
} else {
  const follow = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    tabId = tab?.id
    await refresh()
  }
  browser.tabs.onActivated.addListener(() => void follow())
  void follow()
}
draw()
