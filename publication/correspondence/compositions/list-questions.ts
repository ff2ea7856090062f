import type { Finding } from './list-findings'

/** One thing that somebody is asked about, in all letters of one writer that it stands in and they did not answer for. */
export type Question = Pick<Finding, 'kind' | 'found' | 'writerId' | 'wordsOf'> & {
  /** in the order of the letters; an answer is for these and no others */
  letterIds: string[]
}

/**
 * What this member is asked and did not answer, each thing once however many letters it stands in. The letters of another are another
 * question, and so are words of a private passage that are of others here than there.
 */
export function listQuestions(findings: readonly Finding[], memberId: string): Question[] {
  const open = findings.filter(({ waitingFor }) => waitingFor.includes(memberId))
  const same = Map.groupBy(open, ({ kind, found, writerId, wordsOf }) =>
    JSON.stringify([kind, found, writerId, wordsOf.toSorted()]),
  )
  return [...same.values()].flatMap((all) =>
    all.slice(0, 1).map(({ kind, found, writerId, wordsOf }) => {
      const letterIds = all.map(({ letterId }) => letterId)
      return { kind, found, writerId, wordsOf, letterIds }
    }),
  )
}
