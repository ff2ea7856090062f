import { heldBy } from '../held-by'
import { type Base, baseIn } from './base-of'
import type { LocalCopy } from './local-copy'

/** What stands in a form now, based on this. Of a file only that there was one: a browser cannot choose it again. */
export function takeCopy(form: HTMLFormElement, base: Base = baseIn(form)): LocalCopy {
  const copy: LocalCopy = { at: Date.now(), base, fields: [], files: [] }
  for (const [name, value] of heldBy(form)) {
    if (typeof value === 'string') copy.fields.push([name, value.replace(/\r\n?/g, '\n')])
    else if (value.name !== '') copy.files.push(name)
  }
  return copy
}
