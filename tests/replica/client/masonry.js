/** Columns of cards, placed by height as on the site. */

const GAP = 24
const FOOTER = 92

/** @param {HTMLElement} list `.feeds-container` */
function place(list) {
  const columns = Math.max(2, Math.min(6, Math.floor((list.clientWidth + GAP) / (200 + GAP))))
  const width = (list.clientWidth - GAP * (columns - 1)) / columns
  const heights = new Array(columns).fill(0)
  for (const card of list.querySelectorAll(':scope > .note-item')) {
    const column = heights.indexOf(Math.min(...heights))
    const ratio = Math.min(1.34, Number(card.dataset.height) / Number(card.dataset.width) || 1)
    card.style.width = `${width}px`
    card.style.transform = `translate(${column * (width + GAP)}px, ${heights[column]}px)`
    card.querySelector('.cover')?.style.setProperty('height', `${width * ratio}px`)
    heights[column] += width * ratio + FOOTER
  }
  list.style.height = `${Math.max(...heights)}px`
}

/** @param {ParentNode} root */
export function layOut(root) {
  for (const list of root.querySelectorAll('.feeds-container')) {
    new ResizeObserver(() => place(list)).observe(list)
  }
}
