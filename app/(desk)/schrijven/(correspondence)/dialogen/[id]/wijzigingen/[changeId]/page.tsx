import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { ComparedTable } from '@/app/(desk)/_editor/compared-table'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { Field } from '@/app/(desk)/_forms/field'
import { TypedTextarea } from '@/app/(desk)/_forms/typed-fields'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { inComparison } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/in-comparison'
import { DialogueLine } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/dialogue-line'
import { requireDialogue } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/require-dialogue'
import { WhoReads } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/who-reads'
import { accept, decline } from '@/app/(desk)/schrijven/(correspondence)/dialogen/actions'
import { listWhoAgreed } from '@/publication/correspondence/compositions/list-who-agreed'
import { CHANGE_NEWS } from '@/publication/correspondence/dialogues/news-kinds'
import { letterAtDesk } from '@/publication/correspondence/letters/address-at-desk'
import { type FoundChange, findChange } from '@/publication/correspondence/letters/find-change'
import { versionOf } from '@/publication/correspondence/letters/version-of'
import { markLookedAt } from '@/publication/people/news/mark-looked-at'
import { longMoment } from '@/texts/dates'
import { joinNames } from '@/texts/join-names'
import type { Texts } from '@/texts/texts'

type Props = { params: Promise<{ id: string; changeId: string }> }

/** Once for the title and the page. */
const findAsked = cache(async (memberId: string, dialogueId: string, changeId: string) => {
  const asked = z.uuid().safeParse(changeId)
  const change = asked.success ? await findChange(memberId, asked.data) : null
  return change?.letter.dialogueId === dialogueId ? change : null
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('read dialogue')
  const { id, changeId } = await params
  const change = await findAsked(viewer.id, id, changeId)
  return change ? titleOf((await requireDialogue(viewer, id)).theme, 'change') : {}
}

export default async function ChangePage({ params }: Props) {
  const viewer = await requireMember('read dialogue')
  const { id, changeId } = await params
  const change = await findAsked(viewer.id, id, changeId)
  if (!change) notFound()
  await markLookedAt(viewer.id, { thingIds: [id], kinds: CHANGE_NEWS })
  const { texts, language } = await siteTexts()
  const words = texts.letters.change
  const { letter, proposer, proposedAt, note, basedOn, before, subject, body, isStale, decision } = change
  const agreed = letter.isOwn && !decision ? await listWhoAgreed(viewer.id, id) : []
  const proposed = inComparison(words.proposed, { subject, body }, texts.letters.revisions)
  return (
    <>
      <h1>{words.title}</h1>
      <DialogueLine dialogue={await requireDialogue(viewer, id)} />
      <WhoReads letter={letter} />
      <p>
        <a href={letterAtDesk(id, letter.id)}>{words.by(proposer.name, longMoment(proposedAt, language))}</a>
      </p>
      {note && (
        <p className="note-of-change">
          <b>{words.why}:</b> {note}
        </p>
      )}
      {isStale && !decision && <p className="notice">{words.isStale}</p>}
      <ComparedTable
        asker={viewer.id}
        before={inComparison(words.letter(versionOf(letter, basedOn)), before, texts.letters.revisions)}
        after={proposed}
      />
      {isStale && !decision && (
        <ComparedTable
          asker={viewer.id}
          before={inComparison(
            words.newest(versionOf(letter, letter.revision)),
            letter,
            texts.letters.revisions,
          )}
          after={proposed}
        />
      )}
      {agreed.length > 0 && (
        <p className="hint">{texts.compositions.approvals.willEnd(joinNames(agreed, language))}</p>
      )}
      <Decision change={change} words={words} toDialogue={texts.letters.form.toDialogue} />
    </>
  )
}

type DecisionProps = { change: FoundChange; words: Texts['letters']['change']; toDialogue: string }

/** Its writer decides; others see what became of it. One form for each button, since each does one thing. */
function Decision({ change, words, toDialogue }: DecisionProps) {
  const { id, letter, isStale, decision, reason } = change
  const back = <a href={`/schrijven/dialogen/${letter.dialogueId}`}>{toDialogue}</a>
  if (decision)
    return (
      <p role="status">
        {words[decision]} {reason && words.because(reason)} {back}
      </p>
    )
  if (!letter.isOwn)
    return (
      <p>
        {words.waits(letter.writer.name)} {back}
      </p>
    )
  return (
    <div className="stack">
      {!isStale && (
        <AnsweredForm action={accept}>
          <input type="hidden" name="changeId" value={id} />
          <button type="submit" className="primary">
            {words.accept}
          </button>
        </AnsweredForm>
      )}
      <AnsweredForm action={decline} className="stack">
        <input type="hidden" name="changeId" value={id} />
        <Field name="reason" label={words.reason} hint={words.reasonHint}>
          {(aria) => <TypedTextarea {...aria} rows={2} />}
        </Field>
        <button type="submit">{words.decline}</button>
      </AnsweredForm>
      {back}
    </div>
  )
}
