import type { ProseSetting, ProseToSet } from '@/components/prose/setting'
import { listPicturesInWorker } from '@/publication/text/prose/list-pictures-in-worker'
import { noAnswerProblem } from '@/publication/text/prose/no-answer-problem'
import { inWorker, READERS, requireInWorker } from '@/publication/text/workers/in-worker'
import { MOST_PAGE_CHARACTERS } from '@/publication/text/workers/most-page-characters'
import { textsIn } from '@/texts/texts'
import type { SetText } from './text-on-page'

export type TextToSet = Omit<ProseToSet, 'headingOffset'> & {
  headingOffset?: number
  /** who waits in line for it: a member, or everybody who reads */
  asker: string
  /** of a member: what a later preview takes the place of an earlier one for */
  form?: string
  /** of a member who may leave before it is there */
  gone?: AbortSignal | undefined
}

type SetProse = (prose: ProseToSet) => string

/** Of processor time. What readers see came through a trial of less; a member is told that it is too much. */
const READERS_MILLISECONDS = 18_000
const MEMBERS_MILLISECONDS = 8_000

/**
 * Has a text of the publication set for a page, in a thread, out of what the allow-list let through. A member whose text
 * takes too much gets a sentence; for readers that is an error.
 */
export async function setText({
  asker,
  form,
  gone,
  headingOffset = 0,
  ...prose
}: TextToSet): Promise<SetText> {
  if (!prose.source.trim()) return { status: 'set', html: '' }
  const given: [ProseToSet] = [{ ...prose, headingOffset, setting: await withOwnPictures(asker, prose) }]
  if (asker === READERS) {
    const terms = { asker, milliseconds: READERS_MILLISECONDS, isKept: true }
    return { status: 'set', html: await requireInWorker<SetProse>('setProse', given, terms) }
  }
  const terms = {
    asker,
    gone,
    form: form ? `set ${form}` : null,
    milliseconds: MEMBERS_MILLISECONDS,
    // Two bytes a character, where one of them is not Western European.
    mostBytes: MOST_PAGE_CHARACTERS * 2,
    isKept: true,
  }
  const outcome = await inWorker<SetProse>('setProse', given, terms)
  if (outcome.status === 'done') return { status: 'set', html: outcome.value }
  const words = textsIn(prose.setting.language).prose
  const problem =
    outcome.status === 'refused' ? outcome.problems[0] : noAnswerProblem(prose.source, outcome, words)
  return { status: 'not set', sentence: problem?.message ?? '' }
}

/** Of all pictures of a page those that this text shows: the others need not go along, and do not change it. */
async function withOwnPictures(
  asker: string,
  { source, format, setting }: Pick<TextToSet, 'source' | 'format' | 'setting'>,
): Promise<ProseSetting> {
  const own = new Set(setting.pictures.size > 0 ? await listPicturesInWorker(asker, source, format) : [])
  return { ...setting, pictures: new Map([...setting.pictures].filter(([src]) => own.has(src))) }
}
