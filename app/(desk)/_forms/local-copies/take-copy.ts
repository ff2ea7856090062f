import { heldBy } from '../held-by'
import type { LocalCopy } from './local-copy'

/** What stands in a form now. Of a file only that there was one: a browser cannot choose it again. */
export function takeCopy(form: HTMLFormElement): LocalCopy {
  const copy: LocalCopy = { at: Date.now(), basedOn: revisionIn(form), fields: [], files: [] }
  for (const [name, value] of heldBy(form)) {
    if (typeof value === 'string') copy.fields.push([name, value.replace(/\r\n?/g, '\n')])
    else if (value.name !== '') copy.files.push(name)
  }
  return copy
}

function revisionIn(form: HTMLFormElement): string {
  const field = form.elements.namedItem('basedOn')
  return field instanceof HTMLInputElement ? field.value : ''
}
