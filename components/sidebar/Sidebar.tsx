import { useEffect, useRef } from 'preact/hooks'
import type { View } from '../../lib/messages.ts'
import type { Side } from '../../lib/settings.ts'
import { IconButton } from '../IconButton.tsx'
import { type Keys, KeysContext } from '../keys.ts'
import { Say } from '../Say.tsx'
import { useWords, WordsProvider, wordsFor } from '../words/words.ts'
import type { Cover } from './covered.ts'
import { Handle } from './Handle.tsx'
import { type Command, NoteDesk } from './NoteDesk.tsx'
import { Resizer } from './Resizer.tsx'
import { useVerdict } from './use-verdict.ts'

/** What the sidebar's page can do that views cannot: windows, tabs, the overlay's size. */
export interface Shell {
  /** Framed in the page, so it can be folded and resized; else it stands in the browser's side panel. */
  isOverlay: boolean
  browserLanguage: string
  keys: Keys
  cover: Cover
  command: Command | null
  onCommandDone: () => void
  setFolded: (folded: boolean) => void
  setWidth: (widthPx: number) => void
  setSide: (side: Side) => void
  openSettings: () => void
  openSidePanel: () => void
}

export function Sidebar(props: { view: View | null; isWorkerGone: boolean; shell: Shell }) {
  const { view, shell } = props
  const words = wordsFor(view?.settings.language ?? 'auto', shell.browserLanguage)
  document.documentElement.lang = words.lang
  const verdict = useVerdict(view)
  const isFolded = shell.isOverlay && view?.settings.folded !== false
  const side = view?.settings.side ?? 'right'
  useFocusOnFold(view ? isFolded : null)
  return (
    <WordsProvider value={words}>
      <KeysContext.Provider value={shell.keys}>
        {isFolded ? (
          <Handle
            risk={verdict?.nature === 'not-negative' ? null : (verdict?.risk ?? null)}
            onOpen={() => shell.setFolded(false)}
          />
        ) : (
          <aside class={`panel ${side}`} aria-label={words.panel}>
            {shell.isOverlay && view && (
              <Resizer widthPx={view.settings.widthPx} side={side} onResize={shell.setWidth} />
            )}
            {props.isWorkerGone ? (
              <>
                <Top shell={shell} side={side} />
                <Say icon="again" saying={words.workerGone} />
              </>
            ) : view?.page?.reading.ok && verdict ? (
              // A key per note: nothing typed, chosen or shown for one note can stay for the next.
              <NoteDesk
                key={view.page.reading.note.id}
                view={view}
                note={view.page.reading.note}
                verdict={verdict}
                cover={shell.cover}
                command={shell.command}
                onCommandDone={shell.onCommandDone}
                top={<Top shell={shell} side={side} note={view.page.reading.note} />}
              />
            ) : (
              <>
                <Top shell={shell} side={side} />
                <Unread view={view} />
              </>
            )}
          </aside>
        )}
      </KeysContext.Provider>
    </WordsProvider>
  )
}

/** Opening leads to the headline, folding back to the handle. Not at first sight: nothing takes the focus unasked. */
function useFocusOnFold(isFolded: boolean | null): void {
  const before = useRef<boolean | null>(null)
  useEffect(() => {
    const was = before.current
    before.current = isFolded
    if (was === null || was === isFolded) return
    document.querySelector<HTMLElement>(isFolded ? '.handle' : '.verdict h2, .say h2')?.focus()
  }, [isFolded])
}

function Unread({ view }: { view: View | null }) {
  const words = useWords()
  const reading = view?.page?.reading
  const reason = !view ? 'unsettled' : reading && !reading.ok ? reading.reason : 'not-a-note'
  const icons = {
    'not-a-note': 'page',
    gone: 'page',
    'login-wall': 'lock',
    verification: 'lock',
    unsettled: 'page',
  } as const
  return <Say icon={icons[reason]} saying={words.unreadable[reason]} busy={reason === 'unsettled'} />
}

function Top(props: {
  shell: Shell
  side: Side
  note?: { title: string | null; author: { name: string | null }; date: { text: string } | null }
}) {
  const words = useWords()
  const { shell, note } = props
  const byline = [note?.author.name ?? words.anonymous, note?.date?.text].filter(Boolean).join(' · ')
  return (
    <header class="top">
      <div class="grow">
        <h1>{note ? (note.title ?? words.untitled) : words.panel}</h1>
        <p>{note ? byline : words.onThisMachine}</p>
      </div>
      {shell.isOverlay && (
        <>
          <IconButton
            id="side"
            icon="swap"
            label={words.otherSide}
            onClick={() => shell.setSide(props.side === 'right' ? 'left' : 'right')}
          />
          <IconButton icon="side" label={words.inSidePanel} onClick={shell.openSidePanel} spare />
        </>
      )}
      <IconButton icon="gear" label={words.settings} onClick={shell.openSettings} />
      {shell.isOverlay && (
        <IconButton id="fold" icon="fold" label={words.fold} onClick={() => shell.setFolded(true)} expanded />
      )}
    </header>
  )
}
