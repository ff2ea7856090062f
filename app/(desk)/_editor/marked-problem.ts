import type { Problem } from '@/publication/text/prose/problem'

/** What is wrong with a text, with its place said in words. */
export type MarkedProblem = Problem & { words: string }

type Words = { problem: (line: number, column: number, message: string) => string }

export function markProblems(problems: Problem[], words: Words): MarkedProblem[] {
  return problems.map((problem) => ({
    ...problem,
    words: words.problem(problem.line, problem.column, problem.message),
  }))
}
