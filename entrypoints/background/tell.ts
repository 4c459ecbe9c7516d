import { sendMessage } from '../../lib/messenger.ts'

/** To every page of the extension. Nobody may be there to hear it. */
export const tellViews = (tabId: number): void => {
  sendMessage('viewChanged', { tabId }).catch(() => undefined)
}

export const tellCases = (): void => {
  sendMessage('casesChanged').catch(() => undefined)
}
