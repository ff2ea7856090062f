/**
 * What stands in a form that somebody can change, of every kind of control, as one text: two are the same when nothing in the
 * form is another. What would be sent says it, an editor's text included; hidden fields are ours, and say nothing.
 */
export function holdingsOf(form: HTMLFormElement): string {
  const controls = [...form.elements]
  const ours = new Set(
    controls.filter((it) => it instanceof HTMLInputElement && it.type === 'hidden').map(nameOf),
  )
  const held = [...new FormData(form)]
    .filter(([name]) => !ours.has(name))
    .map(([name, value]) => [name, inText(value)])
  // Half a date is sent as none.
  const halves = controls.filter((it) => it instanceof HTMLInputElement && it.validity.badInput).map(nameOf)
  // By name: an editor takes the place of its field among the others.
  const byName = held.sort(([one = ''], [other = '']) => (one < other ? -1 : one > other ? 1 : 0))
  return JSON.stringify([byName, halves])
}

const nameOf = (control: Element) => control.getAttribute('name') ?? ''

/** A file by what tells it apart; a text with one kind of line end. */
function inText(value: FormDataEntryValue): string {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n')
  return value.name === '' ? '' : `${value.name} ${value.size} ${value.lastModified}`
}
