import type { Problem } from '@/publication/text/prose/problem'

/** What is wrong with a text, with its place said in words. */
export type MarkedProblem = Problem & { words: string }

type Words = { problem: (line: number, column: number, message: string) => string }

/** As many as one begins with; the next come when those are mended. An import tells all. */
const MOST_SHOWN = 20

export function markProblems(problems: Problem[], words: Words): MarkedProblem[] {
  return problems.slice(0, MOST_SHOWN).map((problem) => ({
    ...problem,
    words: words.problem(problem.line, problem.column, problem.message),
  }))
}
