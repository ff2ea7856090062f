/** What would be sent of a form that somebody can change, by name, an editor's text included; hidden fields are ours, and say nothing. */
export function heldBy(form: HTMLFormElement): [name: string, value: FormDataEntryValue][] {
  const ours = new Set(
    [...form.elements]
      .filter((it) => it instanceof HTMLInputElement && it.type === 'hidden')
      .map((it) => it.getAttribute('name')),
  )
  return [...new FormData(form)].filter(([name]) => !ours.has(name))
}
