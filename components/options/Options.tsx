import { useEffect, useState } from 'preact/hooks'
import { sendMessage } from '../../lib/messenger.ts'
import { LANGUAGES, type Settings } from '../../lib/settings.ts'
import { WordsProvider, wordsFor } from '../words/words.ts'
import { LinesField, TextField } from './fields.tsx'

export interface OptionsShell {
  browserLanguage: string
  /** Whether captures work without a key press first, and how to ask for that or give it back. */
  canCapture: () => Promise<boolean>
  setCanCapture: (allowed: boolean) => Promise<void>
}

/** Brand profile, operator, language, one-click capture. Each field is kept when it is left. */
export function Options({ shell }: { shell: OptionsShell }) {
  const [settings, setSettings] = useState<Settings | null>(null)
  const [canCapture, setCanCapture] = useState(false)
  const [isSaved, setIsSaved] = useState(false)
  useEffect(() => {
    void sendMessage('getSettings').then(setSettings)
    void shell.canCapture().then(setCanCapture)
  }, [shell])
  if (!settings) return <main class="doc" aria-busy="true" />
  const words = wordsFor(settings.language, shell.browserLanguage)
  const { options } = words
  document.documentElement.lang = words.lang
  const save = async (change: Partial<Settings>): Promise<void> => {
    setSettings(await sendMessage('saveSettings', change))
    setIsSaved(true)
  }
  const { brand } = settings
  return (
    <WordsProvider value={words}>
      <main class="doc">
        <h1>{options.title}</h1>
        <p class="xs muted" role="status">
          {isSaved ? options.saved : words.cases.local}
        </p>
        <section>
          <h2>{options.brand}</h2>
          <p class="muted">{options.brandWhy}</p>
          <TextField
            label={options.name}
            value={brand.name}
            onSave={(name) => save({ brand: { ...brand, name } })}
          />
          <LinesField
            label={options.products}
            value={brand.products}
            onSave={(products) => save({ brand: { ...brand, products } })}
          />
          <LinesField
            label={options.competitors}
            value={brand.competitors}
            onSave={(competitors) => save({ brand: { ...brand, competitors } })}
          />
        </section>
        <section>
          <TextField
            label={options.operator}
            value={settings.operator}
            onSave={(operator) => save({ operator })}
          />
          <label>
            {options.language}
            <select
              class="field"
              value={settings.language}
              onChange={(e) => save({ language: e.currentTarget.value as Settings['language'] })}
            >
              {LANGUAGES.map((language) => (
                <option key={language} value={language}>
                  {options.languages[language]}
                </option>
              ))}
            </select>
          </label>
        </section>
        <section>
          <h2>{options.capture}</h2>
          <p class="muted">{options.captureWhy}</p>
          <div>
            <button
              type="button"
              class="btn"
              onClick={async () => {
                await shell.setCanCapture(!canCapture)
                setCanCapture(await shell.canCapture())
              }}
            >
              {canCapture ? options.captureOff : options.captureOn}
            </button>
          </div>
        </section>
      </main>
    </WordsProvider>
  )
}
