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

function labelOf(form: HTMLFormElement, name: string): string {
  const [first] = controlsOf(form, name)
  const isChoice = first instanceof HTMLInputElement && ['checkbox', 'radio'].includes(first.type)
  const legend = isChoice ? first.closest('fieldset')?.querySelector('legend') : null
  // An editor has its label above it.
  const label = legend ?? first?.labels?.[0] ?? form.querySelector(`.source .label`)
  return label?.textContent?.trim() || name
}

/** A choice by what it is called. */
function inWords(form: HTMLFormElement, name: string, values: string[]): string {
  const called = controlsOf(form, name).flatMap((control) => {
    if (control instanceof HTMLSelectElement)
      return [...control.options].map(({ value, text }) => [value, text] as const)
    const isChoice = control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type)
    return isChoice ? [[control.value, control.labels?.[0]?.textContent?.trim() ?? ''] as const] : []
  })
  const names = new Map(called)
  return values.map((value) => names.get(value) || value).join(', ')
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

function controlsOf(form: HTMLFormElement, name: string): Control[] {
  return [...form.elements].filter(
    (it): it is Control => it.getAttribute('name') === name && !(it instanceof HTMLButtonElement),
  )
}
