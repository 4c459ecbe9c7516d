import { browser } from 'wxt/browser'
import { settingsSchema } from '../messages.ts'
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts'

const KEY = 'settings'

type Change = { [K in keyof Settings]?: Settings[K] | undefined }

/** Unreadable settings (an older or damaged copy) fall back to the defaults, field by field. */
export async function loadSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Record<string, unknown> | undefined
  const kept = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(stored?.[name])
    return parsed.success ? [[name, parsed.data]] : []
  })
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(kept) }
}

export const saveSettings = (change: Change): Promise<Settings> =>
  // A lock: two changes at once would each write the other's field back.
  navigator.locks.request(KEY, async () => {
    const next = { ...(await loadSettings()), ...withoutUndefined(change) }
    await browser.storage.local.set({ [KEY]: next })
    return next
  })

const withoutUndefined = (change: Change): Partial<Settings> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
