import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { LookAgain } from '@/app/(desk)/_lists/look-again'
import type { MailingAtDesk } from '@/publication/readers/mailings/find-mailing-at-desk'
import { listResent } from '@/publication/readers/mailings/list-resent'
import { countResent } from '@/publication/readers/mailings/resend-issue'
import { longMoment, shortMoment } from '@/texts/dates'
import type { Language, Texts } from '@/texts/texts'
import { findAskedMailing } from './find-asked-mailing'
import { MailingDeeds } from './mailing-deeds'
import { nameOf } from './name-of'
import { RefusingSites } from './refusing-sites'
import { ResendForm } from './resend-form'
import { ResentList } from './resent-list'
import { SiteTable } from './site-table'
import { SumTable } from './sum-table'

type Props = { params: Promise<{ id: string }> }
type Words = Texts['mailings']

/** Without script the page is asked for anew by itself, this many seconds later. */
const AGAIN_SECONDS = 5

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('send issue')
  const mailing = await findAskedMailing(viewer.id, (await params).id)
  const { mailings: words } = (await siteTexts()).texts
  return mailing ? { title: `${nameOf(mailing, words)} · ${words.title}` } : {}
}

/** An issue on its way: what became of everybody's mail, as it is at this moment. */
export default async function MailingPage({ params }: Props) {
  const viewer = await requireMember('send issue')
  const mailing = await findAskedMailing(viewer.id, (await params).id)
  if (!mailing) notFound()
  const { texts, language } = await siteTexts()
  const words = texts.mailings
  const isOver = mailing.finishedAt !== null
  const [counts, resent] = isOver
    ? await Promise.all([countResent(viewer.id, mailing.id), listResent(viewer.id, mailing.id)])
    : [null, []]
  const refusing = isOver ? [] : mailing.sites.filter(({ pausedAt, waiting }) => pausedAt && waiting > 0)
  return (
    <>
      <div className="mailing">
        <header className="mailing-head">
          <p className="section-title">
            <a
              href={
                mailing.issueDraftId
                  ? `/schrijven/nieuwsbrief/${mailing.issueDraftId}`
                  : '/schrijven/nieuwsbrief/vanzelf'
              }
            >
              {nameOf(mailing, words)}
            </a>{' '}
            · {headOf(mailing, words, language)}
          </p>
          <h1 className="sum">{sentenceOf(mailing, words, language)}</h1>
          {mailing.frozenAt && (
            <progress
              className="handled"
              max={Math.max(mailing.sum.frozen, 1)}
              value={mailing.sum.frozen - mailing.sum.waiting}
              aria-label={words.handledLabel}
            >
              {words.handled(mailing.sum.frozen - mailing.sum.waiting, mailing.sum.frozen)}
            </progress>
          )}
        </header>
        {!isOver && <WhatHappens mailing={mailing} words={words} />}
        {!isOver && <MailingDeeds mailing={mailing} words={words} />}
        {refusing.map((site) => (
          <RefusingSites key={site.site} address={mailing.address} site={site} words={words} />
        ))}
        {mailing.resentTo && <p>{words.again.sentTo[mailing.resentTo](mailing.because)}</p>}
        {mailing.frozenAt && <SumTable mailing={mailing} words={words} />}
        <ResentList resent={resent} words={words} language={language} />
        {counts && <ResendForm mailingId={mailing.id} counts={counts} words={words} />}
      </div>
      {mailing.frozenAt && !isOver && <SiteTable sites={mailing.sites} words={words} />}
      {!isOver && <GoesOn />}
    </>
  )
}

function headOf(mailing: MailingAtDesk, { heads }: Words, language: Language): string {
  const short = (moment: Date) => shortMoment(moment, language)
  if (mailing.stoppedAt) return heads.stopped(short(mailing.stoppedAt))
  if (!mailing.frozenAt) return heads.planned
  if (mailing.finishedAt) return heads.done(short(mailing.finishedAt))
  return mailing.pausedAt ? heads.paused(short(mailing.pausedAt)) : heads.underWay(short(mailing.frozenAt))
}

function sentenceOf(mailing: MailingAtDesk, words: Words, language: Language): string {
  const { sum, minutesLeft } = mailing
  if (!mailing.frozenAt && mailing.stoppedAt) return words.heldBack
  const starts = longMoment(mailing.startsAt, language)
  if (!mailing.frozenAt) return mailing.issueDraftId ? words.startsAt(starts) : words.startsItself(starts)
  const isGoing = !mailing.pausedAt && !mailing.stoppedAt && minutesLeft !== null
  return (
    words.sum(sum.accepted, sum.frozen, sum.refused, sum.uncertain) + (isGoing ? words.left(minutesLeft) : '')
  )
}

/** What becomes of it as the site is now, where that is not that it goes. */
function WhatHappens({ mailing, words }: { mailing: MailingAtDesk; words: Words }) {
  const said = mailing.waitsForOwner ? words.waitsForOwner : words.ways[mailing.way]
  if (!said) return null
  return (
    <p className="notice">
      {said}{' '}
      {mailing.way !== 'leaves' || mailing.waitsForOwner ? (
        <a href="/schrijven/uitbak">{words.toOutbox}</a>
      ) : null}
    </p>
  )
}

function GoesOn() {
  return (
    <>
      <LookAgain />
      <noscript>
        <meta httpEquiv="refresh" content={String(AGAIN_SECONDS)} />
      </noscript>
    </>
  )
}
