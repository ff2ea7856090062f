import { z } from 'zod'

/** As it was typed; a file in its place is nothing. No longest here: dropping what somebody typed would lose it. */
export const text = z.string().catch('')

/** On one line, without spaces around it. Spaces that hold two words together stay. */
export const line = text.transform((value) => value.replace(/[ \t\n]+/g, ' ').trim())

/** What was ticked of many, by id; what is no id is left out. */
export const ids = z
  .array(z.unknown())
  .catch([])
  .transform((values) => values.flatMap((value) => z.uuid().safeParse(value).data ?? []).slice(0, 2_000))

/** Ids with spaces between them, as a page writes whom or what it showed; what is no id is left out. */
export const readIds = (written: string): string[] =>
  written.split(' ').filter((id) => z.uuid().safeParse(id).success)

/** The same in a field of a form; nothing when the page did not say. */
export const idsTogether = text.transform(readIds)

/** Whether a box without a value of its own was ticked. */
export const ticked = z
  .literal('on')
  .optional()
  .catch(undefined)
  .transform((on) => on === 'on')

/** The number of a revision on which what was typed is based; 0 before the first. */
export const basedOn = z.coerce.number().int().min(0)

/** The number of a revision that was shown beside it, and can be saved over. */
export const shownBeside = z.coerce.number().int().min(1).optional().catch(undefined)

/** The most that is kept of one text, in characters: four times what can be published. */
export const MOST_TYPED = 1_000_000

/** A file, an empty one too; null when none was chosen: without script a browser then sends one without name or bytes. */
export const chosenFile = z
  .instanceof(File)
  .optional()
  .catch(undefined)
  .transform((file) => (file && (file.size > 0 || file.name !== '') ? file : null))
