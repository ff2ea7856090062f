import { heldBy } from './held-by'

/**
 * What stands in a form that somebody can change, of every kind of control, as one text: two are the same when nothing in the
 * form is another. `asSent`: as it arrives, where half a date is none.
 */
export function holdingsOf(form: HTMLFormElement, asSent = false): string {
  const held = heldBy(form).map(([name, value]) => [name, inText(value)])
  const halves = [...form.elements].filter((it) => it instanceof HTMLInputElement && it.validity.badInput)
  // By name: an editor takes the place of its field among the others.
  const byName = held.sort(([one = ''], [other = '']) => (one < other ? -1 : one > other ? 1 : 0))
  return JSON.stringify([byName, asSent ? [] : halves.map((it) => it.getAttribute('name'))])
}

/** A file by what tells it apart; a text with one kind of line end. */
function inText(value: FormDataEntryValue): string {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n')
  return value.name === '' ? '' : `${value.name} ${value.size} ${value.lastModified}`
}
