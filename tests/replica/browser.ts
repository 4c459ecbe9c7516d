import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'

/** A browser that still takes `--load-extension`: branded Chrome refuses it since version 137 (2025-06). */
const LAST_BRANDED_WITH_LOAD = 136

interface Candidate {
  path: string
  isBrandedChrome: boolean
}

const win = (...parts: string[]): string[] =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((root): root is string => Boolean(root))
    .map((root) => join(root, ...parts))

/** In the order of trust: made for tests, Chromium, Edge, then branded Chrome. */
function candidates(): Candidate[] {
  const others = [
    process.env.BROWSER_PATH ?? '',
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
    ...win('Chromium', 'Application', 'chrome.exe'),
    '/usr/bin/microsoft-edge',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...win('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]
  const branded = [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...win('Google', 'Chrome', 'Application', 'chrome.exe'),
  ]
  return [
    ...others.map((path) => ({ path, isBrandedChrome: false })),
    ...branded.map((path) => ({ path, isBrandedChrome: true })),
  ]
}

function takesExtensions({ path, isBrandedChrome }: Candidate): boolean {
  if (!isBrandedChrome) return true
  const version = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 }).stdout ?? ''
  const major = Number(/(\d+)\./.exec(version)?.[1] ?? Number.POSITIVE_INFINITY)
  return major <= LAST_BRANDED_WITH_LOAD
}

const found = (): string | null =>
  candidates().find((c) => c.path !== '' && existsSync(c.path) && takesExtensions(c))?.path ?? null

export const NO_BROWSER =
  '没有找到能加载插件的浏览器。请安装 Chromium 或 Edge 后重试；已安装在别处的，用环境变量 BROWSER_PATH 指明它的路径。' +
  '（Google Chrome 137 起不再接受命令行加载插件。）\n' +
  'No browser that can load an extension was found. Install Chromium or Edge and try again, or name one by the ' +
  'environment variable BROWSER_PATH. (Google Chrome refuses command-line extensions since version 137.)'

/**
 * Path of a browser that loads an unpacked extension. Installs one when there is none: with apt-get as root
 * on Debian, else with playwright's own installer. Throws `NO_BROWSER` when neither brings one.
 */
export function findBrowser(): string {
  const there = found()
  if (there) return there
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (isRootOnDebian) {
    console.error('No browser found. Installing Chromium with apt-get (one to three minutes) …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env })
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], { stdio: 'ignore', env })
  } else {
    console.error('No browser found. Asking playwright to install Chromium …')
    const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js')
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' })
  }
  const now = found()
  if (!now) throw new Error(NO_BROWSER)
  return now
}

export const hasDisplay = (): boolean =>
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

export interface LaunchOptions {
  /** Folder of the built extension; null for a browser without it. */
  extension: string | null
  /** Throw-away profile folder. */
  profile: string
  /** Port of the replica, or null for the real site. */
  replicaPort: number | null
  headless: boolean
  lang?: 'zh-CN' | 'en-US'
  colorScheme?: 'light' | 'dark'
  viewport?: { width: number; height: number } | null
  downloads?: string
}

const HOSTS = [
  'www.xiaohongshu.com',
  'www.rednote.com',
  'sns-webpic-qc.xhscdn.com',
  'sns-avatar-qc.xhscdn.com',
]

/** Chromium with the extension; the site's host names lead to the replica and every other name nowhere. */
export function launch(options: LaunchOptions): Promise<BrowserContext> {
  const { replicaPort } = options
  const mapped = HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${replicaPort}`)
  const rules = [...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')
  return chromium.launchPersistentContext(options.profile, {
    executablePath: findBrowser(),
    headless: false,
    ignoreHTTPSErrors: replicaPort !== null,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: options.viewport === undefined ? { width: 1440, height: 900 } : options.viewport,
    locale: options.lang ?? 'zh-CN',
    colorScheme: options.colorScheme ?? null,
    ...(options.downloads ? { downloadsPath: options.downloads } : {}),
    args: [
      ...(options.headless ? ['--headless=new'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--lang=${options.lang ?? 'zh-CN'}`,
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(options.extension === null
        ? []
        : [`--load-extension=${options.extension}`, `--disable-extensions-except=${options.extension}`]),
      ...(replicaPort === null ? [] : [`--host-resolver-rules=${rules}`]),
    ],
  })
}
