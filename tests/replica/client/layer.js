/** A note as a layer over a list. The address changes first, the layer's contents a moment later. */
import { hydrate } from './hydrate.js'
import { noteMarkup } from './note.js'
import { hydrateAfterMs, loadNote, pause, switchedOn } from './site.js'

/** Ids of the list beneath, in order: what "next" and "previous" mean. */
let row = /** @type {string[]} */ ([])
let wanted = ''

const NOTE_PATH = /^\/(?:explore|search_result|user\/profile\/[0-9a-f]{24})\/([0-9a-f]{24})$/

/** @returns {string | undefined} */
export function noteIdOfAddress() {
  return NOTE_PATH.exec(location.pathname)?.[1]
}

function mask() {
  return document.querySelector('.note-detail-mask')
}

/** @param {string} href address of a card */
export function openFromCard(href) {
  const { pathname } = new URL(href, location.origin)
  row = [...document.querySelectorAll('.feeds-container .cover')].map(({ pathname }) => pathname.slice(-24))
  go(pathname.slice(-24), href)
}

/** @param {string} id @param {string} href */
function go(id, href) {
  if (!switchedOn('profile-layer')) history.pushState({ layer: true }, '', href)
  show(id)
}

/** @param {string} id */
export async function show(id) {
  wanted = id
  const [note] = await Promise.all([loadNote(id), pause(mask() ? hydrateAfterMs : hydrateAfterMs / 3)])
  if (wanted !== id) return
  let frame = mask()
  if (!frame) {
    frame = document.createElement('div')
    frame.className = 'note-detail-mask'
    document.querySelector('.main-content').append(frame)
  }
  frame.setAttribute('note-id', id)
  const step = (name) =>
    `<div class="note-step ${name}"><svg class="reds-icon"><use xlink:href="#arrow-${name}"></use></svg></div>`
  frame.innerHTML = `${noteMarkup(note, 'layer', Date.now())}<div class="close-circle"><div class="close close-mask-dark"><svg class="reds-icon"><use xlink:href="#close"></use></svg></div></div>${step('up')}${step('down')}`
  document.title = `${note.title || '小红书'}${note.title ? ' - 小红书' : ''}`
  await hydrate(frame.querySelector('#noteContainer'), note)
}

export function removeLayer() {
  wanted = ''
  mask()?.remove()
  document.title = '小红书'
}

export function closeLayer() {
  if (history.state?.layer) history.back()
  else removeLayer()
}

/** @param {1 | -1} by */
function step(by) {
  const card = document.querySelector(`.feeds-container .cover[href*="${row[row.indexOf(wanted) + by]}"]`)
  if (card) go(card.pathname.slice(-24), card.href)
}

document.addEventListener('keydown', ({ key, target }) => {
  if (key === 'Escape' && mask() && !target.isContentEditable) closeLayer()
})
document.addEventListener('click', ({ target }) => {
  if (target.closest('.note-detail-mask .close') || target.matches('.note-detail-mask')) closeLayer()
  else if (target.closest('.note-step.up')) step(-1)
  else if (target.closest('.note-step.down')) step(1)
})
