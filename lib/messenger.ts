import { defineExtensionMessaging } from '@webext-core/messaging'
import type { Protocol } from './messages.ts'

/** Carries the messages of `messages.ts`. Small on purpose: the content script holds it too. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>()
