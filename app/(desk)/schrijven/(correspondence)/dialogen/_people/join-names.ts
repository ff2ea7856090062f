/** "Anna, Bram en Carola" */
export function joinNames(people: { name: string }[], and: string): string {
  const names = people.map(({ name }) => name)
  const last = names.at(-1) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}${and}${last}` : last
}
