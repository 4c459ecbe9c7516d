import { bodyCare } from './body-care.ts'
import { idOf } from './expand.ts'
import { food } from './food.ts'
import { home } from './home.ts'

/** Every note of the replica; the first is the one of the main job. */
export const NOTES = [...bodyCare, ...food, ...home]

export const FIRST_NOTE_ID = idOf(NOTES[0]?.key ?? '')
