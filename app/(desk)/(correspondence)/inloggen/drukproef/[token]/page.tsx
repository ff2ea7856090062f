import type { Metadata } from 'next'
import { PieceArticle } from '@/app/_piece/piece-article'
import { siteTexts } from '@/app/_server/site-texts'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { Field } from '@/app/(desk)/_forms/field'
import { TypedTextarea } from '@/app/(desk)/_forms/typed-fields'
import { ApprovalList } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/drukproef/approval-list'
import { DatesOnProof } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/drukproef/dates-on-proof'
import { NextQuestion } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/drukproef/next-question'
import type { OpenComposition } from '@/publication/correspondence/compositions/find-composition'
import { listBrokenTexts } from '@/publication/correspondence/compositions/list-broken-texts'
import { previewOfProof } from '@/publication/correspondence/compositions/preview-of-proof'
import { findDeskPictures } from '@/publication/correspondence/pictures/find-desk-pictures'
import { listPicturesOf } from '@/publication/public/pieces/list-pictures-of'
import type { Texts } from '@/texts/texts'
import { LetterGate } from '../../brief/_letter/letter-gate'
import { agreeByLink, disagreeByLink } from '../_proof/actions'
import { ClosedProof } from '../_proof/closed-proof'
import { findOpened } from '../_proof/find-opened'
import { QuestionsByLink } from '../_proof/questions-by-link'

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
  const numbers = new Map(current.proof.letters.map(({ letterId, number }) => [letterId, number]))
  const own = open.current.seated.find((it) => it.memberId === memberId)
  const { mine } = current.findings
  const whyNot = await whyNotYet(open, proofByMail.page)
  return (
    <LetterGate title={proofByMail.page.title} isQuiet>
      <p>{proofByMail.page.intro}</p>
      <p className="hint">{proofByMail.page.onlyFor(own?.name ?? '')}</p>
      <DatesOnProof letters={current.proof.letters} words={texts.letters.dates} />
      {(open.isClosed || current.withheld.size > 0) && (
        <p className="notice">
          {open.isClosed && words.closed}{' '}
          {current.withheld.size > 0 &&
            words.preview.withheld([...current.withheld].map((id) => numbers.get(id) ?? 0))}
        </p>
      )}
      <section className="proof" aria-label={words.preview.article}>
        <PieceArticle
          piece={preview}
          pictures={pictures}
          asker={memberId}
          language={language}
          place="proof"
        />
      </section>
      <NextQuestion count={mine.reduce((sum, { letterIds }) => sum + letterIds.length, 0)}>
        <QuestionsByLink token={token} open={open} texts={texts} language={language} />
        <ApprovalList
          approvals={current.approvals}
          viewerId={memberId}
          numbers={numbers}
          isPublic={current.isPublic}
          withdrawnAt={open.piece?.withdrawnAt ?? null}
          words={words}
          language={language}
        />
        {whyNot && mine.length === 0 && <p className="hint">{whyNot}</p>}
        {open.isCorrespondent && <Decide token={token} isPossible={whyNot === null} texts={texts} />}
      </NextQuestion>
    </LetterGate>
  )
}

/** Why nobody can agree to it at this moment; null when they can. */
async function whyNotYet(
  { current, dialogueId }: OpenComposition,
  words: Texts['proofByMail']['page'],
): Promise<string | null> {
  if (!current || current.obstacles.length > 0 || current.findings.shared.length > 0) return words.notNow
  if ((await listBrokenTexts(dialogueId, current.composition)).length > 0) return words.notNow
  return current.findings.areAllAnswered ? null : words.othersFirst
}

function Decide({ token, isPossible, texts }: { token: string; isPossible: boolean; texts: Texts }) {
  const { approvals } = texts.compositions
  const link = <input type="hidden" name="token" value={token} />
  return (
    <div className="stack">
      {isPossible && (
        <AnsweredForm key="own" action={agreeByLink}>
          {link}
          <button type="submit" className="primary">
            {texts.proofByMail.page.approve}
          </button>
        </AnsweredForm>
      )}
      <details>
        <summary>{approvals.no}</summary>
        <AnsweredForm action={disagreeByLink} className="stack" about="no">
          {link}
          <Field name="reason" label={approvals.noLabel} hint={approvals.noHint}>
            {(aria) => <TypedTextarea {...aria} rows={3} defaultValue="" />}
          </Field>
          <p>
            <button type="submit">{approvals.sayNo}</button>
          </p>
        </AnsweredForm>
      </details>
    </div>
  )
}
