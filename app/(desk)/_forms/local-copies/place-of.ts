/**
 * Which form of the desk this is, also when its page is made anew: its address, and what it is about (`data-about`), or else
 * which fields it has.
 */
export function placeOf(form: HTMLFormElement): string {
  return `${location.pathname} ${form.dataset.about ?? [...new Set(namesIn(form))].join(' ')}`
}

/** Whether somebody can change anything in it. */
export function hasFields(form: HTMLFormElement): boolean {
  return namesIn(form).length > 0
}

function namesIn(form: HTMLFormElement): string[] {
  return [...form.elements]
    .filter((it) => !(it instanceof HTMLButtonElement) && it.getAttribute('type') !== 'hidden')
    .flatMap((it) => it.getAttribute('name') ?? [])
}
