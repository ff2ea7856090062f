import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { TextOnPage } from '@/app/_piece/text-on-page'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { findPlan } from '@/publication/files/planned/find-plan'
import { longMoment } from '@/texts/dates'
import { BringBack } from '../../bring-back'
import { setPlan } from './set-plan'

type Props = { params: Promise<{ id: string }> }

/** Once for the title and the page. */
const readPlanOf = cache(async (asked: string) => {
  const viewer = await requireMember('publish draft')
  const id = z.uuid().safeParse(asked)
  const found = id.success ? await findPlan(viewer.id, id.data) : null
  return found ? { viewer, ...found } : null
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { texts } = await siteTexts()
  const found = await readPlanOf((await params).id)
  return found?.read.status === 'read'
    ? { title: `${found.read.piece.title} · ${texts.planned.preview}` }
    : {}
}

/** What is planned, as readers will see it. */
export default async function PlannedPage({ params }: Props) {
  const found = (await readPlanOf((await params).id)) ?? notFound()
  const { viewer, plan, read } = found
  const { texts, language } = await siteTexts()
  const words = texts.planned
  const moment = longMoment(plan.publishAt, language)
  const about = plan.cancelledAt ? words.cancelled(moment) : words.at(moment)
  if (read.status === 'refused')
    return (
      <>
        <h1>{words.title}</h1>
        <p className="notice">{words.problem(read.problem)}</p>
      </>
    )
  const { piece } = read
  return (
    <>
      <p className="hint">
        {`${about} · ${words.to(plan.path)}`}{' '}
        <a href="/schrijven/stukken">{texts.desk.nav.places.allPieces}</a>
      </p>
      {piece.kind === 'essay' && <BringBack planId={plan.id} title={piece.title} />}
      <article className={`piece ${piece.kind} preview-page`}>
        <header className="piece-header">
          <h1 className="piece-title">{piece.title}</h1>
          {piece.lead && <p className="standfirst">{piece.lead}</p>}
        </header>
        {(await setPlan(viewer.id, piece, plan.path)).map(({ key, heading, text }) => (
          <section key={key}>
            {heading && <h2>{heading}</h2>}
            <TextOnPage text={text} className="prose book" />
          </section>
        ))}
      </article>
    </>
  )
}
