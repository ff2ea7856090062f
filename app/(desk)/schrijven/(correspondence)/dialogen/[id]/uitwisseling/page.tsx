import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { Field } from '@/app/(desk)/_forms/field'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { DialogueLine } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/dialogue-line'
import { requireDialogue } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/require-dialogue'
import { findExchanges } from '@/publication/correspondence/arrivals/exchange/find-exchanges'
import { upload } from './actions'
import { ExchangeSection } from './exchange-section'

type Props = { params: Promise<{ id: string }> }

/** Once for the title and the page. */
const findAsked = cache(async (memberId: string, dialogueId: string) => {
  const id = z.uuid().safeParse(dialogueId)
  return id.success ? findExchanges(memberId, id.data) : null
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('upload exchange')
  const { id } = await params
  return (await findAsked(viewer.id, id))
    ? titleOf((await requireDialogue(viewer, id)).theme, 'exchange')
    : {}
}

/** Mails of a correspondence that existed already: uploaded, read, said whose they are, confirmed. */
export default async function ExchangePage({ params }: Props) {
  const viewer = await requireMember('upload exchange')
  const { id } = await params
  const found = await findAsked(viewer.id, id)
  if (!found) notFound()
  const { texts, language } = await siteTexts()
  const words = texts.arrivals.exchange
  return (
    <>
      <h1>{words.title}</h1>
      <DialogueLine dialogue={{ id: id, theme: found.theme }} />
      <p>{words.explained}</p>
      <AnsweredForm action={upload} className="stack" isEmptiedWhenDone>
        <input type="hidden" name="dialogueId" value={id} />
        <Field name="files" label={words.files} hint={words.filesHint}>
          {(aria) => (
            <input
              {...aria}
              type="file"
              accept=".mbox,.eml,application/mbox,message/rfc822"
              multiple
              required
            />
          )}
        </Field>
        <p>
          <button type="submit" className="primary">
            {words.upload}
          </button>
        </p>
      </AnsweredForm>
      {found.exchanges.map((exchange) => (
        <ExchangeSection
          key={exchange.id}
          dialogueId={id}
          exchange={exchange}
          found={found}
          viewerId={viewer.id}
          words={texts.arrivals}
          dates={texts.letters.dates}
          language={language}
        />
      ))}
    </>
  )
}
