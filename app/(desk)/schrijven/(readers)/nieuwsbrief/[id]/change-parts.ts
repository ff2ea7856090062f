import type { KeyedPart } from './read-issue-form'

const ON_PART = /^(up|down|remove|whole|lead)-(\d{1,3})$/
const ADD_PIECE = /^add-piece-(\S{36})$/
const ADD_LETTER = /^add-letter-(\S{36})-(\d{1,6})$/

/** The parts after a button: moved, taken out, shown whole or as a lead, or one more. What says nothing of parts changes none. */
export function changeParts(parts: KeyedPart[], act: string): KeyedPart[] {
  const [, deed = '', place] = ON_PART.exec(act) ?? []
  if (deed) return onPart(parts, deed, Number(place))
  if (act === 'add-words') return [...parts, { kind: 'words', key: newKey(), text: '' }]
  const [, pieceId] = ADD_PIECE.exec(act) ?? []
  if (pieceId) return [...parts, { kind: 'piece', key: newKey(), pieceId, shows: 'lead' }]
  const [, ofId, number] = ADD_LETTER.exec(act) ?? []
  if (ofId)
    return [...parts, { kind: 'letter', key: newKey(), pieceId: ofId, number: Number(number), shows: 'lead' }]
  return parts
}

function onPart(parts: KeyedPart[], deed: string, at: number): KeyedPart[] {
  const part = parts[at]
  if (!part) return parts
  const others = parts.toSpliced(at, 1)
  switch (deed) {
    case 'up':
      return others.toSpliced(Math.max(at - 1, 0), 0, part)
    case 'down':
      return others.toSpliced(at + 1, 0, part)
    case 'remove':
      return others
    default:
      return part.kind === 'words'
        ? parts
        : parts.with(at, { ...part, shows: deed === 'whole' ? 'whole' : 'lead' })
  }
}

/** Of a field that no form has yet. */
const newKey = () => `n${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`
