import type { ProseSetting, ProseToSet } from '@/components/prose/setting'
import { listPicturesInWorker } from '@/publication/text/prose/list-pictures-in-worker'
import { noAnswerProblem } from '@/publication/text/prose/no-answer-problem'
import { inWorker, READERS, requireInWorker } from '@/publication/text/workers/in-worker'
import { MOST_PAGE_CHARACTERS } from '@/publication/text/workers/most-page-characters'
import { textsIn } from '@/texts/texts'

type Props = Omit<ProseToSet, 'headingOffset'> & {
  headingOffset?: number
  /** who waits in line for it: a member, or everybody who reads */
  asker: string
  /** of a member: what a later preview takes the place of an earlier one for */
  form?: string
  className?: string
}

type SetProse = (prose: ProseToSet) => string

/** Of processor time. What readers see came through a trial of less; a member is told that it is too much. */
const READERS_MILLISECONDS = 12_000
const MEMBERS_MILLISECONDS = 5_000

/**
 * A text of the publication, set for a page in an element of its own. It is finished HTML that a thread made of what the
 * allow-list let through (docs/decisions/0021): React does not see its parts, however many there are. A member whose text
 * takes too much gets a sentence in its place.
 */
export async function Prose({ asker, form, className, headingOffset = 0, ...prose }: Props) {
  if (!prose.source.trim()) return null
  const given: [ProseToSet] = [{ ...prose, headingOffset, setting: await withOwnPictures(asker, prose) }]
  if (asker === READERS) {
    const terms = { asker, milliseconds: READERS_MILLISECONDS, isKept: true }
    return finished(await requireInWorker<SetProse>('setProse', given, terms), className)
  }
  const terms = {
    asker,
    form: form && `set ${form}`,
    milliseconds: MEMBERS_MILLISECONDS,
    // Two bytes a character, where one of them is not Western European.
    mostBytes: MOST_PAGE_CHARACTERS * 2,
    isKept: true,
  }
  const outcome = await inWorker<SetProse>('setProse', given, terms)
  if (outcome.status === 'done') return finished(outcome.value, className)
  const words = textsIn(prose.setting.language).prose
  const problem =
    outcome.status === 'refused' ? outcome.problems[0] : noAnswerProblem(prose.source, outcome, words)
  return <p className="hint">{problem?.message}</p>
}

function finished(html: string, className: string | undefined) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React made it from the checked tree; nothing typed is in it unescaped.
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />
}

/** Of all pictures of a page those that this text shows: the others need not go along, and do not change it. */
async function withOwnPictures(
  asker: string,
  { source, format, setting }: Pick<Props, 'source' | 'format' | 'setting'>,
): Promise<ProseSetting> {
  const own = new Set(setting.pictures.size > 0 ? await listPicturesInWorker(asker, source, format) : [])
  return { ...setting, pictures: new Map([...setting.pictures].filter(([src]) => own.has(src))) }
}
