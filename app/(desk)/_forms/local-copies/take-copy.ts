import { heldBy } from '../held-by'
import { type Base, baseIn } from './base-of'
import { inWords, labelOf } from './called-in'
import type { LocalCopy } from './local-copy'

/** What stands in a form now, based on this. Of a file only that there was one: a browser cannot choose it again. */
export function takeCopy(form: HTMLFormElement, base: Base = baseIn(form)): LocalCopy {
  const copy: LocalCopy = { at: Date.now(), base, fields: [], files: [] }
  for (const [name, value] of heldBy(form)) {
    if (typeof value === 'string') copy.fields.push([name, value.replace(/\r\n?/g, '\n')])
    else if (value.name !== '') copy.files.push(name)
  }
  const names = new Set(copy.fields.map(([name]) => name))
  return { ...copy, called: Object.fromEntries([...names].map((name) => [name, calledIn(form, name, copy)])) }
}

/** A text is what it is; of a choice also what it is called. */
function calledIn(form: HTMLFormElement, name: string, { fields }: LocalCopy) {
  const values = fields.filter(([of]) => of === name).map(([, value]) => value)
  const text = inWords(form, name, values)
  return { label: labelOf(form, name), ...(text !== values.join(', ') && { text }) }
}
