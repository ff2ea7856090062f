/** The names of what was ticked, in the order of the choices: the order in which they were ticked is no difference. */
export function namesOf(ids: readonly string[], choices: readonly { id: string; name: string }[]): string {
  return choices
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join(', ')
}
