import { isBoundState } from './is-bound-state'
import type { RawPart } from './split-multipart'

/** How browsers head the parts of a form: with what they write in a name or a type, and no other fields. */
const HEAD =
  /^\r\nContent-Disposition: form-data; name="([\t !#-~\x80-\xff]*)"(; filename="[\t !#-~\x80-\xff]*")?(\r\nContent-Type: [\t -~\x80-\xff]*)?$/i
/** Above 16 kB Next's reader of forms gives up. */
const LONGEST_HEAD = 8_192
/** The arguments of an action of ours, as React writes them: no state, and the form. */
const ARGUMENTS = '[null,"$K1"]'
/** What React puts into a form without script: which action, with the state it is bound to. */
const OF_ACTION = /^\$ACTION_(?:REF_([\w-]{1,40})|([\w-]{1,40}):([01]))$/
const BOUND_ACTION = /^\{"id":"[0-9a-f]{40,44}","bound":"\$@1"\}$/

type Part = { name: string; isText: boolean; value: Buffer }

/** Whether these parts are what a script of ours sends: `action(null, form)`, which all our actions are called as. */
export function isScriptedForm(raw: readonly RawPart[]): boolean {
  const parts = readParts(raw)
  if (!parts) return false
  const [first, ...more] = parts.filter(({ name }) => !name.startsWith('_1_'))
  return (
    first?.name === '0' && more.length === 0 && first.isText && first.value.equals(Buffer.from(ARGUMENTS))
  )
}

/** Whether these parts are what a browser sends of a form of ours without script: its fields, and one action bound to a state. */
export function isPlainForm(raw: readonly RawPart[]): boolean {
  const parts = readParts(raw)
  if (!parts) return false
  const ofAction = parts.filter(({ name }) => name.startsWith('$ACTION_') && name !== '$ACTION_KEY')
  if (ofAction.length !== 3 || parts.some(({ name, isText }) => name === '$ACTION_KEY' && !isText))
    return false
  const pieces = new Map<string, Buffer>()
  const prefixes = new Set<string>()
  for (const { name, isText, value } of ofAction) {
    const [, ofReference, ofPiece, piece = 'REF'] = OF_ACTION.exec(name) ?? []
    if (!isText) return false
    prefixes.add(ofReference ?? ofPiece ?? '')
    pieces.set(piece, value)
  }
  const [action, state] = [pieces.get('0'), pieces.get('1')]
  if (prefixes.size !== 1 || !pieces.has('REF') || !action || !state) return false
  return BOUND_ACTION.test(action.toString('latin1')) && isBoundState(state.toString())
}

/** The parts with their names; null when one is headed as no browser does. A part with a type is no text to Next. */
function readParts(raw: readonly RawPart[]): Part[] | null {
  const parts: Part[] = []
  for (const { head, value } of raw) {
    const found = head.length <= LONGEST_HEAD && HEAD.exec(head)
    if (!found) return null
    parts.push({ name: found[1] ?? '', isText: !found[2] && !found[3], value })
  }
  return parts
}
