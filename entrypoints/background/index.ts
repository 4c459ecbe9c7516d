import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { z } from 'zod'
import { answerCases } from './cases.ts'
import { registerGestures } from './gestures.ts'
import { answerOverlay } from './overlay.ts'
import { answerViews } from './views.ts'

// zod would probe `new Function` once, which the extension's policy reports as a violation.
z.config({ jitless: true })

/** The one writer: every listener is registered at once, because the worker can be woken by any of them. */
export default defineBackground(() => {
  answerViews()
  answerOverlay()
  answerCases()
  registerGestures()
  // A content script holds a port to learn at once that the extension is gone; nothing is said on it.
  browser.runtime.onConnect.addListener(() => undefined)
})
