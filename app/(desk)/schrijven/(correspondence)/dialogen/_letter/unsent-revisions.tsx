import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { ComparedTable } from '@/app/(desk)/_editor/compared-table'
import { pageNumber } from '@/app/(desk)/_lists/page-number'
import { Pages } from '@/app/(desk)/_lists/pages'
import { askedNumber } from '@/app/(desk)/_revisions/asked-number'
import { RevisionList } from '@/app/(desk)/_revisions/revision-list'
import { TwoRevisions } from '@/app/(desk)/_revisions/two-revisions'
import type { OpenDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import {
  findUnsentRevision,
  listUnsentRevisions,
  UNSENT_REVISIONS_PER_PAGE,
} from '@/publication/correspondence/letters/find-unsent-revision'
import type { FoundLetter } from '@/publication/correspondence/letters/find-written-letter'
import { longMoment } from '@/texts/dates'
import { DialogueLine } from '../_people/dialogue-line'
import { inComparison } from './in-comparison'
import { letterPath } from './letter-path'
import { unsentTitle } from './unsent-title'

type Asked = string | string[] | undefined
type Props = {
  viewer: Viewer
  dialogue: OpenDialogue
  letter: FoundLetter
  asked: { van?: Asked; naar?: Asked; pagina?: string | string[] }
}

/** The revisions of a letter that was not sent, for its writer alone, with two of them side by side. */
export async function UnsentRevisions({ viewer, dialogue, letter, asked }: Props) {
  const { texts, language } = await siteTexts()
  const words = texts.revisions
  const ofLetter = texts.letters.revisions
  const page = pageNumber(asked.pagina)
  const { revisions, count } = await listUnsentRevisions(viewer.id, letter.id, page)
  const find = async (number: number | null) =>
    number === null ? null : findUnsentRevision(viewer.id, letter.id, { number })
  const after = (await find(askedNumber(asked.naar))) ?? (await find(letter.revision))
  const before =
    (await find(askedNumber(asked.van))) ??
    (after && (await findUnsentRevision(viewer.id, letter.id, { before: after.number })))
  const room = letterPath({ dialogueId: dialogue.id, letterId: letter.id })
  const path = `${room}/versies`
  const labelOf = (it: { number: number; savedAt: Date }) =>
    ofLetter.revision(it.number, longMoment(it.savedAt, language))
  return (
    <>
      <h1>{words.titleOf(await unsentTitle(letter, dialogue))}</h1>
      <DialogueLine dialogue={dialogue} />
      <p className="hint">{ofLetter.unsent.explain}</p>
      <p>
        <a href={room}>{ofLetter.unsent.toLetter}</a>
      </p>
      {before && after ? (
        <TwoRevisions before={before} after={after} others={revisions} labelOf={labelOf}>
          <ComparedTable
            asker={viewer.id}
            before={inComparison(labelOf(before), before, ofLetter)}
            after={inComparison(labelOf(after), after, ofLetter)}
            same={words.same}
          />
        </TwoRevisions>
      ) : (
        <p>{words.only}</p>
      )}
      <RevisionList
        path={path}
        newest={letter.revision}
        revisions={revisions.map(({ number, savedAt, savedByItself, fetchedBackFrom }) => ({
          number,
          about: [
            longMoment(savedAt, language),
            ...(number === letter.revision ? [words.isNewest] : []),
            ...(savedByItself ? [words.byItself] : []),
            ...(fetchedBackFrom ? [words.fetchedBack(fetchedBackFrom)] : []),
          ],
        }))}
        isToTheFirst={page * UNSENT_REVISIONS_PER_PAGE >= count}
      />
      <Pages
        page={page}
        count={count}
        perPage={UNSENT_REVISIONS_PER_PAGE}
        path={path}
        texts={texts.desk.lists}
      />
    </>
  )
}
