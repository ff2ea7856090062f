import type { Texts } from '@/texts/texts'

/**
 * How a letter is written. `markdown`: as a document, the reading that all letters had first; those keep it. `mail`: the
 * marks of Markdown as a writer of mail means them, each line end a line end. `joined-mail`: the same, its lines broken at
 * a column and joined again.
 */
export const LETTER_FORMATS = ['markdown', 'mail', 'joined-mail'] as const
export type LetterFormat = (typeof LETTER_FORMATS)[number]

/** How a text is written: essays, pages and bios in MDX, letters in Markdown without HTML. */
export type ProseFormat = 'mdx' | LetterFormat

/** What is wrong with a text and where; line and column count from 1, columns in UTF-16 units. */
export type Problem = { line: number; column: number; message: string }

/** The sentences in which problems are told. */
export type ProblemTexts = Texts['prose']['problems']

/** How many problems of one text are told: more than anybody mends in one go. */
export const MOST_PROBLEMS = 500
