/** What a form says of itself in fields that nobody sees: of which draft it is, and on which revision it is based. Empty where it says neither. */
export type Base = Record<string, string>

/** What was put back in a form, and what the form said of itself then; null when nothing was. */
export type PutBack = { page: Base; copy: Base } | null

const SAYING = ['draftId', 'basedOn']

/** On what that stands in a form is based: on what the copy was that was put back, until the form hears of another revision. */
export function baseOf(form: HTMLFormElement, putBack: PutBack): Base {
  const said = baseIn(form)
  const isAsThen = putBack && SAYING.every((name) => putBack.page[name] === said[name])
  return isAsThen ? putBack.copy : said
}

export function baseIn(form: HTMLFormElement): Base {
  const fields = SAYING.map((name) => [name, form.elements.namedItem(name)] as const)
  return Object.fromEntries(
    fields.flatMap(([name, field]) => (field instanceof HTMLInputElement ? [[name, field.value]] : [])),
  )
}

/** What is sent of a form. */
export function formDataOf(
  form: HTMLFormElement,
  putBack: PutBack,
  button: HTMLElement | null = null,
): FormData {
  const sent = new FormData(form, button)
  for (const [name, value] of Object.entries(baseOf(form, putBack))) sent.set(name, value)
  return sent
}
