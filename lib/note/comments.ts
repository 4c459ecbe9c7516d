import { type Row, type RowContext, readRow } from './comment-row.ts'
import { countWithin, UNKNOWN } from './counts.ts'
import { anyOf, type Finder } from './find.ts'
import type { Comment, Comments, Reply } from './note.ts'
import { labelOf } from './text.ts'

const GROUP = anyOf('group')
const REPLIES = anyOf('replies')
const ROW = anyOf('row')
const ROW_ID = anyOf('rowId')
const TOTAL = /^(?:共\s*)?\d\S*\s*(?:条评论|comments?)/i

/** The comments that are in the page: ten load with each scroll of the note, replies on a click. */
export function readComments(container: Element, context: RowContext): Comments {
  const { finder } = context
  const root = finder.one(container, 'comments')
  const rows = rowsOf(root, finder)
  const items: Comment[] = []
  const byGroup = new Map<Element | null, Comment>()

  for (const row of rows) {
    const group = row.element.closest(GROUP)
    // A group's first row is the comment; without groups, the container of replies tells.
    const isReply = row.isReply || (group !== null && byGroup.has(group))
    const reply = readRow({ ...row, isReply }, context)
    const parent = isReply ? byGroup.get(group) : undefined
    if (parent) {
      parent.replies.push(reply)
      continue
    }
    const more = group ? labelOf(finder.one(group, 'showMore'), finder) : null
    const comment = toComment(reply, countMore(more ?? ''))
    items.push(comment)
    if (!isReply) byGroup.set(group, comment)
  }

  const totalLine = labelOf(finder.one(root, 'total'), finder) ?? ''
  const total = TOTAL.test(totalLine) ? countWithin(totalLine) : UNKNOWN
  return {
    loaded: rows.length,
    total: total.value,
    complete: total.certainty === 'exact' && total.value !== null && rows.length >= total.value,
    items,
  }
}

function toComment({ replyTo: _, ...rest }: Reply, moreReplies: number): Comment {
  return { ...rest, moreReplies, replies: [] }
}

/** N of `展开 N 条回复`. The same element says 收起 once all are there. */
const countMore = (button: string): number =>
  /收起|hide|collapse/i.test(button) ? 0 : (countWithin(button).value ?? 0)

function rowsOf(root: Element | null, finder: Finder): Row[] {
  const elements = finder.all(root, 'row')
  const holders = countBy(elements.map((row) => row.closest(ROW_ID)))
  const pictures = countBy(finder.all(root, 'commentPicture').map((picture) => picture.closest(ROW)))
  const pins = finder.all(root, 'label').filter((label) => /置顶|pinned/i.test(labelOf(label, finder) ?? ''))
  const pinned = new Set(pins.map((label) => label.closest(ROW)))
  return elements.map((element) => {
    const holder = element.closest(ROW_ID)
    return {
      element,
      // Later replies can be bare rows beside a first one that is wrapped: an id shared by rows is nobody's.
      id: (holders.get(holder) === 1 && /^comment-([0-9a-f]{24})$/.exec(holder?.id ?? '')?.[1]) || null,
      isReply: element.closest(REPLIES) !== null,
      pictures: pictures.get(element) ?? 0,
      pinned: pinned.has(element),
    }
  })
}

function countBy<T>(keys: T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
