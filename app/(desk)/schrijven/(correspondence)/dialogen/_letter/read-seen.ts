import { z } from 'zod'

/** Who writes in the dialogue as the page said that was pressed, by their ids; nobody when it said nothing. */
export function readSeen(seen: string): string[] {
  return seen.split(' ').filter((id) => z.uuid().safeParse(id).success)
}
