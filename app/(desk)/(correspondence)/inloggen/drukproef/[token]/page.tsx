import type { Metadata } from 'next'
import { PieceArticle } from '@/app/_piece/piece-article'
import { siteTexts } from '@/app/_server/site-texts'
import { DatesOnProof } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/drukproef/dates-on-proof'
import { LeftOutNotices } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/left-out-notices'
import { sayTitleWithheld } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/say-title-withheld'
import { BEGINNING_ID } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/what-came'
import type { OpenComposition } from '@/publication/correspondence/compositions/find-composition'
import { listBrokenTexts } from '@/publication/correspondence/compositions/list-broken-texts'
import { previewOfProof } from '@/publication/correspondence/compositions/preview-of-proof'
import type { StopsYes } from '@/publication/correspondence/compositions/what-stops-yes'
import { findDeskPictures } from '@/publication/correspondence/pictures/find-desk-pictures'
import { listPicturesOf } from '@/publication/public/pieces/list-pictures-of'
import { LetterGate } from '../../brief/_letter/letter-gate'
import { BelowProof } from '../_proof/below-proof'
import { ClosedProof } from '../_proof/closed-proof'
import { findOpened } from '../_proof/find-opened'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.proofByMail.page.title }
}

/** A proof for whoever has the link of its mail. Opening it changes nothing; its button says yes to exactly this text. */
export default async function ProofBehindLinkPage({ params }: Props) {
  const { token } = await params
  const opened = await findOpened(token)
  if (opened.status !== 'open') return <ClosedProof closed={opened} />
  const { texts, language } = await siteTexts()
  const { proofByMail, compositions: words } = texts
  const { memberId, open } = opened
  const { current } = open
  const preview = await previewOfProof(memberId, current, open.piece)
  const pictures = await findDeskPictures(
    memberId,
    await listPicturesOf(memberId, preview),
    `/inloggen/drukproef/${token}/beeld/`,
  )
  const own = open.current.seated.find((it) => it.memberId === memberId)
  const { mine } = current.findings
  const stop = await whatStops(open)
  const isWhole = current.lacking.length === 0
  return (
    <LetterGate title={proofByMail.page.title} isQuiet>
      <p>{isWhole ? proofByMail.page.intro : proofByMail.page.introInPart}</p>
      <p className="hint">{proofByMail.page.onlyFor(own?.name ?? '')}</p>
      {(mine.length > 0 || stop === null) && (
        <p className="words">
          <a href={mine.length > 0 ? '#bevindingen' : '#akkoord'}>{proofByMail.page.toAnswer(mine.length)}</a>
        </p>
      )}
      <DatesOnProof letters={current.proof.letters} words={texts.letters.dates} />
      <LeftOutNotices open={open} current={current} texts={texts} language={language} />
      <section id={BEGINNING_ID} className="proof" aria-label={words.preview.article}>
        <PieceArticle
          piece={sayTitleWithheld(preview, current, texts)}
          pictures={pictures}
          asker={memberId}
          language={language}
          place="proof"
        />
      </section>
      <BelowProof token={token} opened={opened} stop={stop} texts={texts} language={language} />
    </LetterGate>
  )
}

/** What keeps whoever has the link from saying yes at this moment; null when nothing does. */
async function whatStops({ current, dialogueId }: OpenComposition): Promise<'notNow' | StopsYes | null> {
  if (!current || current.obstacles.length > 0 || current.findings.shared.length > 0) return 'notNow'
  if ((await listBrokenTexts(dialogueId, current.composition)).length > 0) return 'notNow'
  return current.findings.stopsYes
}
