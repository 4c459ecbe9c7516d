import { useEffect, useState } from 'preact/hooks'
import type { CaseState } from '../../lib/cases/state.ts'
import type { CaseView } from '../../lib/messages.ts'
import { onMessage, sendMessage } from '../../lib/messenger.ts'
import type { Settings } from '../../lib/settings.ts'
import { IconButton } from '../IconButton.tsx'
import { WordsProvider, wordsFor } from '../words/words.ts'
import { CaseDetail } from './CaseDetail.tsx'
import { CaseList } from './CaseList.tsx'

export interface PopupShell {
  browserLanguage: string
  openSettings: () => void
  /** Null where the browser has no side panel. */
  openSidePanel: (() => void) | null
}

/** The toolbar's window: all cases, one case, and the switch that takes us off the site's pages. */
export function Popup({ shell }: { shell: PopupShell }) {
  const [settings, setSettings] = useState<Settings | null>(null)
  const [cases, setCases] = useState<CaseState[] | null>(null)
  const [open, setOpen] = useState<CaseView | null>(null)
  useEffect(() => {
    const load = (): void => void sendMessage('listCases').then(setCases)
    load()
    void sendMessage('getSettings').then(setSettings)
    return onMessage('casesChanged', load)
  }, [])
  const words = wordsFor(settings?.language ?? 'auto', shell.browserLanguage)
  document.documentElement.lang = words.lang
  if (!settings || !cases) return <main class="popup" aria-busy="true" />
  return (
    <WordsProvider value={words}>
      <main class="popup">
        {open ? (
          <CaseDetail view={open} onBack={() => setOpen(null)} />
        ) : (
          <>
            <header class="top">
              <h1 class="grow">{words.cases.title}</h1>
              {shell.openSidePanel && (
                <IconButton icon="side" label={words.cases.sidePanel} onClick={shell.openSidePanel} />
              )}
              <IconButton icon="gear" label={words.settings} onClick={shell.openSettings} />
            </header>
            <CaseList
              cases={cases}
              onOpen={(noteId) => void sendMessage('getCase', { noteId }).then(setOpen)}
            />
            <footer class="bottom xs">
              <label class="switch grow">
                <input
                  type="checkbox"
                  checked={settings.enabled}
                  onChange={(e) =>
                    void sendMessage('saveSettings', { enabled: e.currentTarget.checked }).then(setSettings)
                  }
                />
                {words.cases.show}
              </label>
              <span class="muted">{words.cases.local}</span>
            </footer>
          </>
        )}
      </main>
    </WordsProvider>
  )
}
