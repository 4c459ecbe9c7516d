import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'

/** The two hosts of the web client. HTTPS only; never `creator.`, `ark.` or the interface hosts. */
const SITES = ['https://www.xiaohongshu.com/*', 'https://www.rednote.com/*']

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  vite: () => ({ plugins: [preact()], build: { target: 'chrome140' } }),
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    minimum_chrome_version: '140',
    // The log has one installation's order; a second, in-memory database would split it.
    incognito: 'not_allowed',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'sidePanel',
      'downloads',
      'contextMenus',
      'clipboardWrite',
    ],
    host_permissions: SITES,
    optional_host_permissions: ['<all_urls>'],
    side_panel: { default_path: 'sidebar.html' },
    // The only page the site may frame. A random address per session, so that it cannot be probed for.
    web_accessible_resources: [{ resources: ['sidebar.html'], matches: SITES, use_dynamic_url: true }],
    commands: {
      // Alt+Shift with A B C N P R T W X Z is the browser's own and silently not given (Chromium 156, 2026-11).
      'toggle-sidebar': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_toggle__' },
      capture: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_capture__' },
      'copy-reply': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_command_copy__' },
    },
  },
})
