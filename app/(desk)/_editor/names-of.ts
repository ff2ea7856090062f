/** The names of what was ticked, in the order of the choices: the order in which they were ticked is no difference. "…" is one that is gone. */
export function namesOf(ids: readonly string[], choices: readonly { id: string; name: string }[]): string {
  const known = choices.filter(({ id }) => ids.includes(id))
  const gone = ids.filter((id) => !choices.some((choice) => choice.id === id))
  return [...known.map(({ name }) => name), ...gone.map(() => '…')].join(', ')
}
