import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { ComparedTable } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/compared-table'
import { DialogueLine } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/dialogue-line'
import { requireDialogue } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/require-dialogue'
import { letterAtDesk } from '@/publication/correspondence/letters/address-at-desk'
import {
  listLetterRevisions,
  type ReadRevisions,
} from '@/publication/correspondence/letters/list-letter-revisions'
import { longMoment } from '@/texts/dates'

type Props = {
  params: Promise<{ id: string; letterId: string }>
  searchParams: Promise<{ van?: string | string[]; naar?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.letters.revisions.title }
}

export default async function RevisionsPage({ params, searchParams }: Props) {
  const viewer = await requireMember('read dialogue')
  const { id, letterId } = await params
  const asked = z.uuid().safeParse(letterId)
  const read = asked.success ? await listLetterRevisions(viewer.id, asked.data) : null
  if (read?.letter.dialogueId !== id) notFound()
  const { texts, language } = await siteTexts()
  const words = texts.letters.revisions
  const { letter } = read
  const [before, after] = chosen(read, await searchParams)
  return (
    <>
      <h1>{words.title}</h1>
      <DialogueLine dialogue={await requireDialogue(viewer, id)} />
      <p>
        <a href={letterAtDesk(id, letter.id)}>
          {words.of(letter.writer.name, longMoment(letter.sentAt ?? letter.savedAt, language))}
        </a>
      </p>
      {before && after ? (
        <>
          <RevisionForm read={read} before={before.number} after={after.number} />
          <ComparedTable
            asker={viewer.id}
            before={{
              label: words.revision(before.number, longMoment(before.savedAt, language)),
              subject: before.subject,
              body: before.body,
            }}
            after={{
              label: words.revision(after.number, longMoment(after.savedAt, language)),
              subject: after.subject,
              body: after.body,
            }}
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

type FormProps = { read: ReadRevisions; before: number; after: number }

async function RevisionForm({ read, before, after }: FormProps) {
  const { texts, language } = await siteTexts()
  const words = texts.letters.revisions
  const options = read.revisions.map(({ number, savedAt }) => (
    <option key={number} value={number}>
      {words.revision(number, longMoment(savedAt, language))}
    </option>
  ))
  return (
    <form method="get" className="stack">
      <p>
        <label htmlFor="van">{words.before}</label>
        <select id="van" name="van" defaultValue={before}>
          {options}
        </select>
      </p>
      <p>
        <label htmlFor="naar">{words.after}</label>
        <select id="naar" name="naar" defaultValue={after}>
          {options}
        </select>
      </p>
      <p>
        <button type="submit">{words.compare}</button>
      </p>
    </form>
  )
}
