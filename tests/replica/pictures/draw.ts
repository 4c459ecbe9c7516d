import { createHash } from 'node:crypto'
import { type Random, SCENES, type SceneName } from './scenes.ts'

/** Walls, tables and cloths of quiet rooms. */
const ROOMS = [
  ['#e8e3da', '#cfc6b6', '#b79f80'],
  ['#dfe5e4', '#c3cdcb', '#9d9284'],
  ['#ebe1da', '#d8c3b4', '#a8836a'],
  ['#e3e4ea', '#c5c8d2', '#8f8a86'],
] as const

const GRADIENTS = `
<linearGradient id="glaze" x1="0" x2="1"><stop offset="0" stop-color="#cfc8ba"/><stop offset=".3" stop-color="#f7f4ee"/><stop offset="1" stop-color="#b9b0a0"/></linearGradient>
<linearGradient id="glass" x1="0" x2="1"><stop offset="0" stop-color="#a9bdb4"/><stop offset=".35" stop-color="#e7efe9"/><stop offset="1" stop-color="#87a096"/></linearGradient>
<linearGradient id="steel" x1="0" x2="1"><stop offset="0" stop-color="#7b9a94"/><stop offset=".4" stop-color="#cfe2dc"/><stop offset="1" stop-color="#5d7b76"/></linearGradient>
<linearGradient id="crust" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#b8763a"/><stop offset="1" stop-color="#7d4a20"/></linearGradient>
<linearGradient id="skin" x1="0" x2="1"><stop offset="0" stop-color="#d9a88a"/><stop offset=".6" stop-color="#eec7ac"/><stop offset="1" stop-color="#c98f70"/></linearGradient>
<linearGradient id="wool" x1="0" x2="1"><stop offset="0" stop-color="#9c3f45"/><stop offset=".45" stop-color="#c4636a"/><stop offset="1" stop-color="#84333a"/></linearGradient>
<linearGradient id="screen" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#24485e"/><stop offset="1" stop-color="#0f1c26"/></linearGradient>
<filter id="soft"><feGaussianBlur stdDeviation="14"/></filter><filter id="blur"><feGaussianBlur stdDeviation="46"/></filter><filter id="fine"><feGaussianBlur stdDeviation="2.500"/></filter>
<filter id="grain" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".8" numOctaves="2" seed="7"/><feColorMatrix values="0 0 0 0 .5  0 0 0 0 .5  0 0 0 0 .5  0 0 0 .9 -.3"/></filter>`

function seeded(name: string): Random {
  let state = Number.parseInt(createHash('sha256').update(name).digest('hex').slice(0, 8), 16)
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const isScene = (name: string): name is SceneName => name in SCENES

/** A picture of a note by its name (`1-jar`), the same bytes each time. */
export function picture(name: string): string {
  const scene = name.replace(/^.*\d-/, '')
  const random = seeded(name)
  const [wall, far, table] = ROOMS[Math.floor(random() * ROOMS.length)] ?? ROOMS[0]
  const horizon = 640 + random() * 140
  const lights = Array.from(
    { length: 7 },
    () =>
      `<circle cx="${random() * 1080}" cy="${random() * 520}" r="${50 + random() * 110}" fill="#fff" opacity="${0.06 + random() * 0.12}" filter="url(#blur)"/>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="1440" viewBox="0 0 1080 1440"><defs>${GRADIENTS}
<linearGradient id="wall" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${wall}"/><stop offset="1" stop-color="${far}"/></linearGradient>
<linearGradient id="table" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${far}"/><stop offset="1" stop-color="${table}"/></linearGradient>
<radialGradient id="vignette" r=".8"><stop offset=".55" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#1d140d" stop-opacity=".34"/></radialGradient></defs>
<rect width="1080" height="1440" fill="url(#wall)"/>${lights.join('')}<rect y="${horizon}" width="1080" height="900" fill="url(#table)"/><rect y="${horizon - 14}" width="1080" height="28" fill="${far}" filter="url(#soft)"/>
<path d="M-80 -40 L420 -40 L900 1480 L240 1480z" fill="#fff6df" opacity=".16" filter="url(#blur)"/>
${isScene(scene) ? SCENES[scene](random) : ''}
<rect width="1080" height="1440" fill="url(#vignette)"/><rect width="1080" height="1440" filter="url(#grain)" opacity=".2"/></svg>`
}

/** A round portrait out of focus: a sky, a hill, somebody from behind. */
export function avatar(name: string): string {
  const random = seeded(name)
  const hue = Math.floor(random() * 360)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 96 96"><defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="hsl(${hue} 42% 84%)"/><stop offset="1" stop-color="hsl(${(hue + 40) % 360} 46% 72%)"/></linearGradient><filter id="f"><feGaussianBlur stdDeviation="1.500"/></filter></defs><rect width="96" height="96" fill="url(#s)"/><g filter="url(#f)"><circle cx="${22 + random() * 50}" cy="${18 + random() * 14}" r="9" fill="#fff7e0"/><path d="M0 ${62 + random() * 14} q24 -22 48 -6 t48 -6 v50 h-96z" fill="hsl(${(hue + 90) % 360} 26% 46%)"/><circle cx="48" cy="50" r="15" fill="hsl(${hue} 20% 24%)"/><path d="M20 96 q4 -34 28 -34 t28 34z" fill="hsl(${(hue + 180) % 360} 38% 52%)"/></g></svg>`
}

/** A small round face for an emoji code. */
export const emoji = (number: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" viewBox="0 0 40 40"><circle cx="20" cy="20" r="18" fill="hsl(${40 + ((number * 9) % 14)} 92% 66%)"/><circle cx="14" cy="17" r="2.300" fill="#4a3410"/><circle cx="26" cy="17" r="2.300" fill="#4a3410"/><path d="M12 ${number % 2 ? 25 : 29} q8 ${number % 2 ? 7 : -7} 16 0" stroke="#4a3410" stroke-width="2" fill="none" stroke-linecap="round"/></svg>`
