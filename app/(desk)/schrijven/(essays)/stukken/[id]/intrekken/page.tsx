import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { openPiece, withdraw } from '@/app/(desk)/schrijven/(essays)/stukken/actions'
import { findDeskPiece } from '@/publication/essays/pieces-at-desk/find-desk-piece'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('withdraw piece')
  const id = z.uuid().safeParse((await params).id)
  const piece = id.success ? await findDeskPiece(viewer.id, id.data) : null
  return piece ? titleOf(piece.title, 'withdraw') : {}
}

/** The second step of withdrawing: asks before, and afterwards says what became of it. */
export default async function WithdrawPage({ params }: Props) {
  const viewer = await requireMember('withdraw piece')
  const id = z.uuid().safeParse((await params).id)
  const piece = id.success ? await findDeskPiece(viewer.id, id.data) : null
  if (!piece) notFound()
  const { essay, lists } = (await siteTexts()).texts.desk
  if (piece.withdrawnAt)
    return (
      <>
        <h1>{piece.title}</h1>
        <p className="notice" role="status">
          {essay.withdrawn}
        </p>
        {piece.kind === 'essay' && (
          <AnsweredForm action={openPiece}>
            <input type="hidden" name="pieceId" value={piece.id} />
            <button type="submit">{lists.edit}</button>
          </AnsweredForm>
        )}
      </>
    )
  return (
    <>
      <h1>{essay.withdrawTitle(piece.title)}</h1>
      <p>{essay.withdrawText}</p>
      <AnsweredForm action={withdraw} className="buttons">
        <input type="hidden" name="pieceId" value={piece.id} />
        <button type="submit" className="danger">
          {essay.withdraw}
        </button>
        <a className="button" href={piece.path}>
          {essay.keep}
        </a>
      </AnsweredForm>
    </>
  )
}
