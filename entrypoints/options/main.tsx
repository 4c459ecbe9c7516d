import { render } from 'preact'
import { browser } from 'wxt/browser'
import '../../components/style/pages.css'
import { Options } from '../../components/options/Options.tsx'

const ANY_SITE = { origins: ['<all_urls>'] }

const shell = {
  browserLanguage: navigator.language,
  canCapture: () => browser.permissions.contains(ANY_SITE),
  setCanCapture: async (allowed: boolean) => {
    await (allowed ? browser.permissions.request(ANY_SITE) : browser.permissions.remove(ANY_SITE))
  },
}
const root = document.getElementById('root')
if (root) render(<Options shell={shell} />, root)
