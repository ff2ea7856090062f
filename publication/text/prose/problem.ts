import type { Texts } from '@/texts/texts'

/** How a text is written: essays, pages and bios in MDX, letters in Markdown without HTML. */
export type ProseFormat = 'mdx' | 'markdown'

/** What is wrong with a text and where; line and column count from 1, columns in UTF-16 units. */
export type Problem = { line: number; column: number; message: string }

/** The sentences in which problems are told. */
export type ProblemTexts = Texts['prose']['problems']

/** How many problems of one text are told. Whoever has more begins with the first. */
export const MOST_PROBLEMS = 20
