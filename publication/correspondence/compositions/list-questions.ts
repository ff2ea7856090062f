import type { Finding } from './list-findings'

/** One thing that somebody is asked about, in all letters of one writer that it stands in and they did not answer for. */
export type Question = Pick<Finding, 'kind' | 'writerId' | 'wordsOf'> & {
  /** as readers see it */
  found: string
  /** as it stands in these letters: with marks, or signs that nobody sees */
  spelled: string[]
  /** in the order of the letters; an answer is for these and no others */
  letterIds: string[]
}

/**
 * What this member is asked and did not answer, each thing once however many letters it stands in. The letters of another are another
 * question, and so are words of a private passage that are of others here than there.
 */
export function listQuestions(findings: readonly Finding[], memberId: string): Question[] {
  const open = findings.filter(({ waitingFor }) => waitingFor.includes(memberId))
  const same = Map.groupBy(open, ({ kind, shown, writerId, wordsOf }) =>
    JSON.stringify([kind, shown, writerId, wordsOf.toSorted()]),
  )
  return [...same.values()].flatMap((all) =>
    all.slice(0, 1).map(({ kind, shown, writerId, wordsOf }) => {
      const letterIds = [...new Set(all.map(({ letterId }) => letterId))]
      const spelled = [...new Set(all.map(({ found }) => found))]
      return { kind, found: shown, spelled, writerId, wordsOf, letterIds }
    }),
  )
}
