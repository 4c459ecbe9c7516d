import { render } from 'preact'
import { browser } from 'wxt/browser'
import '../../components/style/pages.css'
import { Popup } from '../../components/cases/Popup.tsx'

const root = document.getElementById('root')
const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
if (root) {
  render(
    <Popup
      shell={{
        browserLanguage: navigator.language,
        openSettings: () => void browser.runtime.openOptionsPage(),
        // Straight from the click, with the tab known before: the browser asks for a fresh gesture.
        openSidePanel:
          tab?.id === undefined ? null : () => void browser.sidePanel.open({ tabId: tab.id as number }),
      }}
    />,
    root,
  )
}
