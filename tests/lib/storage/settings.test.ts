import { beforeEach, describe, expect, it } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts'
import { loadSettings, saveSettings } from '../../../lib/storage/settings.ts'

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset())

  it('are the defaults at first, folded so that nothing appears by itself', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS)
    expect(DEFAULT_SETTINGS.folded).toBe(true)
  })

  it('lose only the damaged field', async () => {
    await browser.storage.local.set({ settings: { widthPx: 9999, operator: '小林', brand: 'no' } })
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, operator: '小林' })
  })

  it('keep both of two changes made at once', async () => {
    await Promise.all([saveSettings({ folded: false }), saveSettings({ widthPx: 400 })])
    expect(await loadSettings()).toMatchObject({ folded: false, widthPx: 400 })
  })
})
