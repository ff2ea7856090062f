/** The field in which something is begun that is no value yet, as half a date is: it would be sent as if it were empty. */
export function findHalfFilled(form: HTMLFormElement): HTMLInputElement | null {
  const found = [...form.elements].find((it) => it instanceof HTMLInputElement && it.validity.badInput)
  return (found as HTMLInputElement | undefined) ?? null
}
