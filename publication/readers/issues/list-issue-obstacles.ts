import type { Database, Transaction } from '@/db/client'
import type { IssueDraft } from '@/db/schema'
import { checkTypedText } from '@/publication/people/keys/check-typed-text'
import { spellingsOf } from '@/publication/pictures/media/select-spelled'
import { spelledPictures } from '@/publication/pictures/media/spelled-pictures'
import { problemsOfPictures } from '@/publication/public/pictures/problems-of-pictures'
import { selectPublic } from '@/publication/public/pictures/select-public'
import { findUnfitCharacter } from '@/publication/text/find-unfit-character'
import type { Problem } from '@/publication/text/prose/problem'
import { listGoneParts } from './list-gone-parts'

/** What stands in the way of an issue that is to become public; parts count from 0. */
export type IssueObstacle =
  | { kind: 'no-subject' | 'no-parts' }
  /** an invisible control character stands in it */
  | { kind: 'control'; field: 'subject' | 'preheader' | 'plainText' }
  /** what it shows is not public, or not any more */
  | { kind: 'gone'; part: number }
  | { kind: 'empty-words'; part: number }
  | { kind: 'problems'; part: number; problems: Problem[] }

type Judged = Pick<IssueDraft, 'subject' | 'preheader' | 'parts' | 'plainText'>

/**
 * What is to be otherwise before an issue can be public, in its order. Texts are checked beside the main thread for `asker`. In a
 * transaction its pieces are locked, so that none is withdrawn before the transaction ends.
 */
export async function listIssueObstacles(
  database: Database | Transaction,
  asker: string,
  issue: Judged,
): Promise<IssueObstacle[]> {
  const { subject, preheader, plainText, parts } = issue
  const obstacles: IssueObstacle[] = []
  if (subject.trim() === '') obstacles.push({ kind: 'no-subject' })
  for (const [field, value] of Object.entries({ subject, preheader, plainText }))
    if (value && findUnfitCharacter(value) !== null)
      obstacles.push({ kind: 'control', field: field as 'subject' | 'preheader' | 'plainText' })
  if (parts.length === 0) obstacles.push({ kind: 'no-parts' })
  const gone = new Set(await listGoneParts(database, parts))
  for (const [index, part] of parts.entries()) {
    if (gone.has(index)) obstacles.push({ kind: 'gone', part: index })
    if (part.kind !== 'words') continue
    if (part.text.trim() === '') obstacles.push({ kind: 'empty-words', part: index })
    const problems = await problemsOfWords(database, asker, part)
    if (problems.length > 0) obstacles.push({ kind: 'problems', part: index, problems })
  }
  return obstacles
}

async function problemsOfWords(
  database: Database | Transaction,
  asker: string,
  { text, openPictures }: { text: string; openPictures: string[] },
): Promise<Problem[]> {
  if (text.trim() === '') return []
  const checked = await checkTypedText(asker, text, 'mdx')
  const spelled = spelledPictures(text)
  const shown = new Set((await selectPublic(database, spelled)).flatMap(spellingsOf))
  const closed = spelled.filter((it) => !openPictures.includes(it) && !shown.has(it))
  return [
    ...(checked.status === 'refused' ? checked.problems : (checked.deadAnchors ?? [])),
    ...problemsOfPictures(text, new Set(closed)),
  ]
}
