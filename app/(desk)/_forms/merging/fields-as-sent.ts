type Values = Record<string, string | boolean | string[]>

/** What is saved as a form would send it: of what is ticked each, of what is not ticked nothing. */
export function fieldsAsSent(values: Values): [name: string, value: string][] {
  return Object.entries(values).flatMap(([name, value]) => {
    const sent = typeof value === 'boolean' ? (value ? ['on'] : []) : [value].flat()
    return sent.map((one): [string, string] => [name, one])
  })
}
