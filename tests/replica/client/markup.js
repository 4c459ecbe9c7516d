/** What the server draws with: the same functions as the client. Shapes in markup.d.ts. */
export { cardsMarkup } from './cards.js'
export { dateText } from './dates.js'
export { noteMarkup } from './note.js'
export { escapeHtml } from './text.js'
