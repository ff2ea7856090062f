import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { pageNumber } from '@/app/(desk)/_lists/page-number'
import { Pages } from '@/app/(desk)/_lists/pages'
import {
  listNotMailed,
  NOT_MAILED_PER_PAGE,
  type NotMailed,
  type ReaderNotMailed,
} from '@/publication/readers/mailings/list-not-mailed'
import type { Texts } from '@/texts/texts'
import { findAskedMailing } from '../find-asked-mailing'
import { nameOf } from '../name-of'

type Props = {
  params: Promise<{ id: string; wie: string }>
  searchParams: Promise<{ pagina?: string | string[] }>
}

const STATES: Record<string, NotMailed> = {
  geweigerd: 'refused',
  overgeslagen: 'excluded',
  onzeker: 'uncertain',
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('send issue')
  const asked = await findAskedState(viewer.id, await params)
  return asked ? { title: (await siteTexts()).texts.mailings.who[asked.state] } : {}
}

/** Who did not get an issue, or may not have, and why. */
export default async function NotMailedPage({ params, searchParams }: Props) {
  const viewer = await requireMember('send issue')
  const asked = await findAskedState(viewer.id, await params)
  if (!asked) notFound()
  const { state, mailing } = asked
  const page = pageNumber((await searchParams).pagina)
  const [readers, { texts }] = await Promise.all([
    listNotMailed(viewer.id, mailing.id, state, page),
    siteTexts(),
  ])
  const words = texts.mailings
  const home = `/schrijven/nieuwsbrief/${mailing.address}/onderweg`
  return (
    <>
      <p>
        <a href={home}>{nameOf(mailing, words)}</a>
      </p>
      <h1>{words.who[state]}</h1>
      {readers.length === 0 && <p>{words.who.none}</p>}
      <ol className="works">
        {readers.map((reader) => (
          <li key={reader.id}>
            <p>{reader.email ?? words.who.forgotten}</p>
            <p className="hint">{whyOf(reader, words)}</p>
          </li>
        ))}
      </ol>
      <Pages
        page={page}
        count={mailing.sum[state]}
        perPage={NOT_MAILED_PER_PAGE}
        path={`${home}/${(await params).wie}`}
        texts={texts.desk.lists}
      />
    </>
  )
}

function whyOf({ reason, said }: ReaderNotMailed, { ledger, who }: Texts['mailings']): string {
  const excluded: Record<string, string> = { ...ledger.why, interrupted: who.interrupted }
  if (reason && Object.hasOwn(excluded, reason)) return excluded[reason] ?? ''
  return said ?? reason ?? ''
}

/** The mailing that an address names, and whom of it; null when either is not there. */
async function findAskedState(memberId: string, { id, wie }: { id: string; wie: string }) {
  const state = Object.hasOwn(STATES, wie) ? STATES[wie] : null
  const mailing = state && (await findAskedMailing(memberId, id))
  return state && mailing ? { state, mailing } : null
}
