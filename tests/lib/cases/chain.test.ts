import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from '../../../lib/cases/canonical.ts'
import { checkChain, linkEvent, type Tail } from '../../../lib/cases/chain.ts'
import { commit } from '../../../lib/cases/commitment.ts'
import { eventHash } from '../../../lib/cases/digest.ts'
import { type CaseEvent, EVENT_TYPES, type Json } from '../../../lib/cases/event.ts'

const NOTE = '0123456789abcdef01234567'

/** A log over several cases, linked as the product links it. */
function log(cases: string[]): CaseEvent[] {
  const tails = new Map<string, Tail>()
  let newest: Tail | null = null
  return cases.map((id, i) => {
    const { event, hash } = linkEvent(
      { case: id, at: new Date(i * 1000).toISOString(), by: 'a', type: 'seen', data: { i } },
      { log: newest, case: tails.get(id) ?? null },
    )
    newest = { seq: event.seq, hash }
    tails.set(id, { seq: event.caseSeq, hash })
    return event
  })
}

describe('the chain', () => {
  it('gives the published test vector, byte for byte', () => {
    const vector = [
      [
        'seen',
        { note: { id: NOTE }, likes: 1000 },
        '2d63d2dd62517bc6eed526c915d350b400496524e48de486237be7b7b02bc5db',
        331,
      ],
      [
        'assessed',
        { nature: 'service', p: 0.1, big: 1e21, tiny: 1e-7, none: null },
        'abae235cc097ad811be000dd52d9ed581f91aa5b3be4e1ed838668ddfa6a80ab',
        344,
      ],
      [
        'copied',
        { text: '你好"🙂"\n', é: 1, z: [2, 1] },
        'd8ccb52550cb4c2170d4ccbce7f479ee547a3a0d08eeba9c550fe1be24fa39ac',
        322,
      ],
    ] as const
    let tail: Tail | null = null
    for (const [i, [type, data, expected, bytes]] of vector.entries()) {
      const at = `2026-01-02T03:04:0${i}.000Z`
      const { event, hash } = linkEvent(
        { case: NOTE, at, by: 'a', type, data: structuredClone(data) as unknown as CaseEvent['data'] },
        { log: tail, case: tail },
      )
      expect(hash).toBe(expected)
      expect(Buffer.byteLength(canonical(event as unknown as Json))).toBe(bytes)
      tail = { seq: i, hash }
    }
  })

  it('commits to a value as published', () => {
    expect(commit('南岸', '000102030405060708090a0b0c0d0e0f').commit).toBe(
      'f7287ff220afee3ffd0c465b760cbc31634668e1010cc4a33b668c31ea679f22',
    )
  })

  it('is whole as a log and as each of its cases, whatever the order of cases', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 12 }), (cases) => {
        const events = log(cases)
        expect(checkChain(events, { by: 'log' }).ok).toBe(true)
        for (const id of new Set(cases)) {
          expect(
            checkChain(
              events.filter((event) => event.case === id),
              { by: 'case' },
            ).ok,
          ).toBe(true)
        }
      }),
    )
  })

  const events = log(['a', 'b', 'a', 'a', 'c', 'b', 'a'])
  const whole = checkChain(events, { by: 'log' })
  const position = fc.nat(events.length - 1)
  /** What a reader sees who knows the head from elsewhere: only so can the end of a chain be held. */
  const isFound = (changed: CaseEvent[]): boolean => {
    const checked = checkChain(changed, { by: 'log' })
    return !checked.ok || (whole.ok && checked.head !== whole.head)
  }

  it('shows any one changed character of any event to a reader who knows the head', () => {
    const texts = events.map((event) => canonical(event as unknown as Json))
    const mutation = position.chain((i) =>
      fc.record({
        i: fc.constant(i),
        offset: fc.nat((texts[i] ?? '').length - 1),
        character: fc.constantFrom(...'0123456789abcdefz,:{}[]" '),
      }),
    )
    let seen = 0
    fc.assert(
      fc.property(mutation, ({ i, offset, character }) => {
        const text = texts[i] ?? ''
        const mutated = text.slice(0, offset) + character + text.slice(offset + 1)
        const event = parsed(mutated)
        // White space and what is no JSON at all are for the reader of the file to refuse.
        fc.pre(event !== null && canonical(event as unknown as Json) !== text)
        seen += 1
        expect(isFound(events.with(i, event as CaseEvent))).toBe(true)
      }),
      { numRuns: 1_000 },
    )
    expect(seen).toBe(1_000)
  })

  it('shows any event left out, repeated, moved or put in', () => {
    fc.assert(
      fc.property(position, position, fc.constantFrom(...EVENT_TYPES), (i, j, type) => {
        const event = events[i] as CaseEvent
        const without = events.toSpliced(i, 1)
        expect(isFound(without)).toBe(true)
        expect(isFound(events.toSpliced(i, 0, event))).toBe(true)
        expect(isFound(without.toSpliced(j, 0, event))).toBe(i !== j)
        const tail = events[i - 1]
        const log = tail ? { seq: tail.seq, hash: eventHash(tail) } : null
        const forged = linkEvent({ ...event, type, by: 'b' }, { log, case: null }).event
        expect(isFound(events.toSpliced(i, 0, forged))).toBe(true)
        expect(isFound(events.with(i, forged))).toBe(true)
      }),
    )
  })

  it('says where it no longer fits', () => {
    const [first, second, third] = events as [CaseEvent, CaseEvent, CaseEvent]
    expect(checkChain([first, { ...second, by: 'b' }, third], { by: 'log' })).toEqual({
      ok: false,
      at: 2,
      what: 'changed',
    })
    expect(checkChain([first, third], { by: 'log' })).toEqual({ ok: false, at: 1, what: 'out-of-order' })
  })
})

function parsed(text: string): CaseEvent | null {
  try {
    return JSON.parse(text) as CaseEvent
  } catch {
    return null
  }
}

describe('canonical JSON', () => {
  // Without numbers of 16 digits and more, some of which are refused (below).
  const json = (fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>).filter(
    (value) => !/\d{16,}/.test(JSON.stringify(value)),
  )

  it('says the same as the value and nothing else', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonical(JSON.parse(canonical(value)) as Json)).toBe(canonical(value))
      }),
    )
  })

  it('does not depend on the order of members', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), (object) => {
        const turned = Object.fromEntries(Object.entries(object).reverse())
        expect(canonical(turned)).toBe(canonical(object))
      }),
    )
  })

  it.each([
    ['a lone surrogate', '\uD800'],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['an integer beyond 2^53', 2 ** 53 + 2],
  ])('refuses %s, which JSON cannot hold exactly', (_, value) => {
    expect(() => canonical({ value })).toThrow(TypeError)
  })

  it('sorts members by UTF-16 code units and escapes as RFC 8785 shows', () => {
    const value = {
      '\u20ac': 'Euro',
      '\r': 'CR',
      '\ufb33': 'Dalet',
      '1': 'One',
      '😀': 'Emoji',
      '\u0080': 'C',
      ö: 'O',
    }
    expect(canonical(value)).toBe(
      '{"\\r":"CR","1":"One","\u0080":"C","ö":"O","€":"Euro","😀":"Emoji","\ufb33":"Dalet"}',
    )
    expect(canonical([1e30, 4.5, 2e-3, 1e-27, -0, '\u000f\n"\\'])).toBe(
      '[1e+30,4.5,0.002,1e-27,0,"\\u000f\\n\\"\\\\"]',
    )
  })
})
