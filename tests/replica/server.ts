import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { generate } from 'selfsigned'
import { answerApi } from './api.ts'
import { idOf, stateOf } from './notes/expand.ts'
import { NOTES } from './notes/index.ts'
import { pageFor } from './pages.ts'
import { avatar, emoji, picture } from './pictures/draw.ts'
import type { Visit } from './visit.ts'

/**
 * A local Xiaohongshu web client, good enough to be fooled by. One HTTPS port serves all its hosts; the browser
 * maps their names to it. Switches, as `?replica=a,b` on any page:
 *   logged-out         counts masked, a login dialog that can be closed, comments end after the first page
 *   login-wall         the dialog, and nothing beneath
 *   gone, gone-text    a note that is no longer there, as an empty server page or with the client's sentence
 *   verification       the site wants a captcha first
 *   server             the page as the server sent it: no hydration
 *   profile-layer      notes open over a profile without a change of the address
 *   clipboard-blocked  permissions-policy: clipboard-write=()
 *   coep               cross-origin isolation, which blocks frames of an extension
 */
export interface Replica {
  port: number
  /** Address of a note with its access token. */
  noteUrl: (id: string) => string
  /** Every request that reached the site's hosts, in order. */
  requests: { at: number; method: string; host: string; path: string }[]
  close: () => Promise<void>
}

export interface ReplicaOptions {
  loggedIn?: boolean
  /** ms from a note's markup to its pictures, counts and comments. */
  hydrateAfterMs?: number
}

const HOSTS = [
  'www.xiaohongshu.com',
  'www.rednote.com',
  'sns-webpic-qc.xhscdn.com',
  'sns-avatar-qc.xhscdn.com',
]
const CLIENT = join(import.meta.dirname, 'client')
const POLICY =
  "default-src 'none'; script-src 'self' 'nonce-state'; style-src 'self' 'unsafe-inline'; img-src https://*.xhscdn.com; connect-src 'self'; form-action 'self'; frame-src 'none'; base-uri 'none'"

export async function startReplica(options: ReplicaOptions = {}): Promise<Replica> {
  const { loggedIn = true, hydrateAfterMs = 120 } = options
  const requests: Replica['requests'] = []
  const pems = await generate([{ name: 'commonName', value: HOSTS[0] ?? '' }], {
    extensions: [{ name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2, value })) }],
  })
  const server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`)
    requests.push({ at: performance.now(), method: request.method ?? '', host: url.host, path: url.pathname })
    answer(request, response, url, { loggedIn, hydrateAfterMs, now: Date.now() })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    noteUrl: (id) => {
      const spec = NOTES.find((note) => idOf(note.key) === id)
      const token = spec ? stateOf(spec, 0, true).xsecToken : ''
      return `https://www.xiaohongshu.com/explore/${id}?xsec_token=${token}&xsec_source=pc_feed`
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

interface Answer {
  status?: number
  type?: string
  body?: string
  headers?: Record<string, string>
}

const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css' }

function answer(request: IncomingMessage, response: ServerResponse, url: URL, visit: Visit): void {
  const { status = 200, type = 'text/html', body = '', headers = {} } = route(request, url, visit)
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    ...headers,
  })
  response.end(body)
}

function route(request: IncomingMessage, url: URL, visit: Visit): Answer {
  const last = url.pathname.split('/').at(-1) ?? ''
  if (url.host.startsWith('sns-avatar')) return svg(avatar(last))
  if (url.host.startsWith('sns-webpic')) {
    const isEmoji = url.pathname.startsWith('/emoji/')
    return svg(isEmoji ? emoji(Number(last)) : picture(`${url.pathname.slice(1, 25)}/${last}`))
  }
  if (url.pathname.startsWith('/replica/')) {
    const type = TYPES[last.split('.').at(-1) ?? ''] ?? 'text/plain'
    return { type, body: readFileSync(join(CLIENT, last), 'utf8') }
  }
  if (url.pathname === '/') return { status: 302, headers: { location: '/explore' } }

  const switches = new Set((url.searchParams.get('replica') ?? '').split(',').filter(Boolean))
  const isLoggedOut = switches.has('logged-out') || switches.has('login-wall')
  const asVisited = { ...visit, loggedIn: visit.loggedIn && !isLoggedOut }
  if (url.pathname.startsWith('/api/')) {
    const found = request.method === 'GET' ? answerApi(url, asVisited) : null
    return { type: 'application/json', status: found ? 200 : 404, body: JSON.stringify(found) }
  }
  return {
    body: pageFor(url, asVisited, switches),
    headers: {
      'content-security-policy': POLICY,
      ...(switches.has('clipboard-blocked') ? { 'permissions-policy': 'clipboard-write=()' } : {}),
      ...(switches.has('coep') ? ISOLATED : {}),
    },
  }
}

const ISOLATED = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
}

const svg = (body: string): Answer => ({
  type: 'image/svg+xml',
  body,
  headers: { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' },
})
