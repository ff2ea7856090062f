import type { CurrentProof } from './read-proof'

/** A chosen letter that speaks of one which readers do not get: where its link was they see no link. */
export type LeftOut = { letterId: string; speaksOf: string }

/** Which chosen letters quote or speak of one that is left out, in the order of the letters. Private passages do not count. */
export function listLeftOut({ texts }: Pick<CurrentProof, 'texts'>): LeftOut[] {
  return [...texts].flatMap(([letterId, { leftOut }]) => leftOut.map((speaksOf) => ({ letterId, speaksOf })))
}
