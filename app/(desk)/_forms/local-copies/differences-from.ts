import { inWords, labelOf } from './called-in'
import type { LocalCopy } from './local-copy'
import { takeCopy } from './take-copy'

export type Different = { label: string; text: string }

/** What a copy holds otherwise than a form does now, by the labels of its fields; nothing when they are the same. */
export function differencesFrom(form: HTMLFormElement, copy: LocalCopy): Different[] {
  const now = takeCopy(form)
  const names = new Set([...copy.fields, ...now.fields].map(([name]) => name))
  return [...names]
    .filter((name) => valuesOf(copy, name).join('\0') !== valuesOf(now, name).join('\0'))
    .map((name) => ({ label: labelOf(form, name), text: inWords(form, name, valuesOf(copy, name)) }))
}

const valuesOf = ({ fields }: LocalCopy, name: string) =>
  fields.filter(([of]) => of === name).map(([, value]) => value)
