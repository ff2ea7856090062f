import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { ComparedTable } from '@/app/(desk)/_editor/compared-table'
import { RevisionForm } from '@/app/(desk)/_editor/revision-form'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { findOwnUnsent } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/find-own-unsent'
import { inComparison } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/in-comparison'
import { UnsentRevisions } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/unsent-revisions'
import { DialogueLine } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/dialogue-line'
import { requireDialogue } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/require-dialogue'
import { WhoReads } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/who-reads'
import { letterAtDesk } from '@/publication/correspondence/letters/address-at-desk'
import {
  listLetterRevisions,
  type ReadRevisions,
} from '@/publication/correspondence/letters/list-letter-revisions'
import { sentInWords } from '@/publication/correspondence/letters/sent-in-words'
import { versionOf } from '@/publication/correspondence/letters/version-of'
import { longMoment } from '@/texts/dates'

type Props = {
  params: Promise<{ id: string; letterId: string }>
  searchParams: Promise<{ van?: string | string[]; naar?: string | string[]; pagina?: string | string[] }>
}

/** Once for the title and the page. */
const findAsked = cache(async (memberId: string, dialogueId: string, letterId: string) => {
  const asked = z.uuid().safeParse(letterId)
  const read = asked.success ? await listLetterRevisions(memberId, asked.data) : null
  return read?.letter.dialogueId === dialogueId ? read : null
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('read dialogue')
  const { id, letterId } = await params
  const read = (await findOwnUnsent(viewer.id, id, letterId)) ?? (await findAsked(viewer.id, id, letterId))
  return read ? titleOf((await requireDialogue(viewer, id)).theme, 'versions') : {}
}

export default async function RevisionsPage({ params, searchParams }: Props) {
  const viewer = await requireMember('read dialogue')
  const { id, letterId } = await params
  const unsent = await findOwnUnsent(viewer.id, id, letterId)
  const dialogue = await requireDialogue(viewer, id)
  const asked = await searchParams
  if (unsent) return <UnsentRevisions viewer={viewer} dialogue={dialogue} letter={unsent} asked={asked} />
  const read = await findAsked(viewer.id, id, letterId)
  if (!read) notFound()
  const { texts, language } = await siteTexts()
  const words = texts.letters.revisions
  const { letter } = read
  const sentAt = letter.sentAt ?? letter.savedAt
  const sent = sentInWords({ ...letter, sentAt }, texts.letters.dates, language)
  const [before, after] = chosen(read, asked)
  const labelOf = (it: ReadRevisions['revisions'][number]) =>
    words.revision(versionOf(letter, it.number), longMoment(it.savedAt, language))
  return (
    <>
      <h1>{words.title}</h1>
      <DialogueLine dialogue={dialogue} />
      <WhoReads letter={letter} />
      <p>
        <a href={letterAtDesk(id, letter.id)}>{words.of(letter.writer.name, sent)}</a>
      </p>
      {before && after ? (
        <>
          <RevisionForm
            revisions={read.revisions.map((it) => ({ number: it.number, label: labelOf(it) }))}
            before={before.number}
            after={after.number}
            words={words}
          />
          <ComparedTable
            asker={viewer.id}
            before={inComparison(labelOf(before), before, words)}
            after={inComparison(labelOf(after), after, words)}
            same={words.same}
          />
        </>
      ) : (
        <p>{words.only}</p>
      )}
    </>
  )
}

type Asked = Awaited<Props['searchParams']>

/** What was asked for; when that is not there, the last two. */
function chosen({ revisions }: ReadRevisions, { van, naar }: Asked) {
  const find = (asked: Asked['van']) => revisions.find(({ number }) => String(number) === asked)
  if (revisions.length < 2) return []
  return [find(van) ?? revisions.at(-2), find(naar) ?? revisions.at(-1)]
}
