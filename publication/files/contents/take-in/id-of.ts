/** An id that must be there, since whoever refers to it was checked before. Throws when it is not. */
export function idOf(id: string | undefined, name: string): string {
  if (!id) throw new Error(`${name} has no row`)
  return id
}
