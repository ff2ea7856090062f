import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { DialogueLine } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/dialogue-line'
import { findOwnOfExchange } from '@/publication/correspondence/arrivals/exchange/find-own-of-exchange'
import { EXCHANGE_NEWS } from '@/publication/correspondence/dialogues/news-kinds'
import { markLookedAt } from '@/publication/people/news/mark-looked-at'
import { longDate } from '@/texts/dates'
import { ConfirmedForYou } from './confirmed-for-you'
import { WaitingTogether } from './waiting-together'

type Props = { params: Promise<{ exchangeId: string }> }

/** Once for the title and the page. */
const findAsked = cache(async (memberId: string, id: string) => {
  const asked = z.uuid().safeParse(id)
  return asked.success ? findOwnOfExchange(memberId, asked.data) : null
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('read arrivals')
  const own = await findAsked(viewer.id, (await params).exchangeId)
  return own ? titleOf(own.fileName, 'post') : {}
}

/** The mails of one upload that are whoever looks: what somebody confirmed for them, and what waits for their own yes. */
export default async function OwnOfExchangePage({ params }: Props) {
  const viewer = await requireMember('read arrivals')
  const own = await findAsked(viewer.id, (await params).exchangeId)
  if (!own) notFound()
  await markLookedAt(viewer.id, { thingIds: [own.dialogueId], kinds: EXCHANGE_NEWS })
  const { texts, language } = await siteTexts()
  const words = texts.arrivals.together
  const { uploader, createdAt, total, ownCount } = own
  const day = longDate(createdAt, language)
  return (
    <>
      <p>
        <a href="/schrijven/post">{texts.arrivals.back}</a>
      </p>
      <h1>{words.title(own.fileName)}</h1>
      <DialogueLine dialogue={{ id: own.dialogueId, theme: own.theme }} />
      <p>
        {uploader.id === viewer.id
          ? words.youReadIn(day, total, ownCount)
          : words.readIn(uploader.name, day, total, ownCount)}
      </p>
      <ConfirmedForYou own={own} />
      <WaitingTogether own={own} viewerId={viewer.id} />
    </>
  )
}
