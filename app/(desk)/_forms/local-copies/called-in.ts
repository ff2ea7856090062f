/** What a field of a form is called on screen. */
export function labelOf(form: HTMLFormElement, name: string): string {
  const [first] = controlsOf(form, name)
  const isChoice = first instanceof HTMLInputElement && ['checkbox', 'radio'].includes(first.type)
  const legend = isChoice ? first.closest('fieldset')?.querySelector('legend') : null
  // An editor has its label above it.
  const ofEditor = '.source .label, .passages-typed > .label'
  const above = first?.closest('.short-text')?.querySelector('.label') ?? form.querySelector(ofEditor)
  const label = legend ?? first?.labels?.[0] ?? above
  return label?.textContent?.trim() || name
}

/** A choice by what it is called. */
export function inWords(form: HTMLFormElement, name: string, values: string[]): string {
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
