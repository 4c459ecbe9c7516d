import { useMemo, useState } from 'preact/hooks'
import type { Draft } from '../../lib/messages.ts'
import type { Channel } from '../../lib/reply/channel.ts'
import { fill, textOf } from '../../lib/reply/fill.ts'
import { rotated } from '../../lib/reply/rotate.ts'
import { slotValues } from '../../lib/reply/slot-values.ts'
import { wordingsFor } from '../../lib/reply/wordings.ts'
import { useDesk } from './desk.ts'
import { useSaveLater } from './use-save-later.ts'

/** Long enough not to send each key to the worker, short enough to lose half a word at most. */
const SAVE_AFTER_MS = 250

export interface DraftInHand {
  text: string
  /** The wording it began as; null when nothing is on offer. */
  wording: string | null
  isEdited: boolean
  /** 1-based place among the variants on offer; 0 when the wording is no longer among them. */
  position: number
  of: number
  edit: (text: string) => void
  next: () => void
}

/** The text in hand for one channel: a kept draft, else the first variant for this note with its slots filled. */
export function useDraft(channel: Channel): DraftInHand {
  const desk = useDesk()
  const { note, assessment, nature, risk, settings } = desk
  // One moment for all slots, so that a promised time does not move while somebody writes.
  const [now] = useState(Date.now)
  const variants = useMemo(() => {
    const values = slotValues({ note, assessment, brand: settings.brand, now })
    return rotated(wordingsFor(nature, channel, risk), note.id).map((wording) => ({
      id: wording.id,
      text: textOf(fill(wording.text, values)),
    }))
  }, [note, assessment, nature, risk, channel, settings.brand, now])

  // Null until the person chooses or types: the first variant then follows what is read of the note.
  const [chosen, setChosen] = useState<Draft | null>(
    () => desk.drafts.find((d) => d.channel === channel) ?? null,
  )
  const saveLater = useSaveLater(desk.saveDraft, SAVE_AFTER_MS)
  const put = (draft: Draft): void => {
    setChosen(draft)
    saveLater(draft)
  }
  const wording = chosen?.wording ?? variants[0]?.id ?? null
  const at = variants.findIndex((variant) => variant.id === wording)
  const text = chosen?.text ?? variants[0]?.text ?? ''
  return {
    text,
    wording,
    isEdited: text !== variants[at]?.text,
    position: at + 1,
    of: variants.length,
    edit: (edited) => put({ channel, wording, text: edited }),
    next: () => {
      const variant = variants[(at + 1) % variants.length]
      if (variant) put({ channel, wording: variant.id, text: variant.text })
    },
  }
}
