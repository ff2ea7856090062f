import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { pageNumber } from '@/app/(desk)/_lists/page-number'
import { Pages } from '@/app/(desk)/_lists/pages'
import { pageOfDialogue } from '@/publication/correspondence/dialogues/page-of-dialogue'
import { findLastJoined } from '@/publication/correspondence/joining/find-last-joined'
import { findLeftLetter, findUnsentLetter } from '@/publication/correspondence/letters/find-written-letter'
import { listOwnChanges } from '@/publication/correspondence/letters/list-own-changes'
import {
  LETTERS_PER_PAGE,
  listWrittenLetters,
  type Wanted,
} from '@/publication/correspondence/letters/list-written-letters'
import { markLookedAt } from '@/publication/people/news/mark-looked-at'
import { letterNoticeIn } from '../_letter/letter-notices'
import { requireDialogue } from '../_people/require-dialogue'
import { DialogueHeader } from './dialogue-header'
import { LetterAtDesk } from './letter-at-desk'
import { OwnChanges } from './own-changes'

type Asked = { pagina?: string | string[]; brief?: string | string[]; melding?: string | string[] }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('read dialogue')
  return { title: (await requireDialogue(viewer, (await params).id)).theme }
}

export default async function DialoguePage({ params, searchParams }: Props) {
  const viewer = await requireMember('read dialogue')
  const dialogue = await requireDialogue(viewer, (await params).id)
  const asked = await searchParams
  const [{ letters, page, ids }, unsent, changes, { texts }, home] = await Promise.all([
    listWrittenLetters(viewer.id, dialogue.id, wantedOf(asked)),
    (dialogue.stoppedAt ? findLeftLetter : findUnsentLetter)(viewer.id, dialogue.id),
    listOwnChanges(viewer.id, dialogue.id),
    siteTexts(),
    pageOfDialogue(dialogue.id),
    markLookedAt(viewer.id, { thingIds: [dialogue.id] }),
  ])
  const words = texts.dialogues.page
  const notice = letterNoticeIn(asked.melding)
  const joined = notice === 'joined' ? await findLastJoined(dialogue.id) : null
  const called = [...dialogue.correspondents, ...dialogue.former].find(({ id }) => id === joined?.id)
  const done = called ? words.joined(called.name) : notice ? words.done[notice] : null
  const path = `/schrijven/dialogen/${dialogue.id}`
  return (
    <>
      <DialogueHeader dialogue={dialogue} viewer={viewer} hasUnsent={unsent !== null} done={done} />
      <OwnChanges changes={changes} dialogueId={dialogue.id} />
      <h2>{words.letters}</h2>
      {letters.length === 0 && <p>{words.noLetters}</p>}
      {letters.map((letter) => (
        <LetterAtDesk key={letter.id} letter={letter} dialogue={dialogue} ids={ids} home={home} />
      ))}
      <Pages
        page={page}
        path={path}
        perPage={LETTERS_PER_PAGE}
        count={dialogue.letterCount}
        texts={{ ...texts.desk.lists, pages: words.pages }}
        firstPath={`${path}?pagina=1`}
      />
    </>
  )
}

/** A letter that was asked for, a page, or where the correspondence is now. */
function wantedOf({ brief, pagina }: Asked): Wanted {
  if (typeof brief === 'string' && /^[0-9a-f-]{36}$/.test(brief)) return { letterId: brief }
  return pagina === undefined ? 'last' : { page: pageNumber(pagina) }
}
