import type { OpenComposition } from '@/publication/correspondence/compositions/find-composition'
import { findDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import { longDate } from '@/texts/dates'
import { joinNames } from '@/texts/join-names'
import type { Language, Texts } from '@/texts/texts'

type Props = { open: OpenComposition; viewerId: string; texts: Texts; language: Language }

/** What readers have of it, whose yes ends with a change, and before anything is saved what to begin with. Nothing in between. */
export async function ComposedSoFar({ open, viewerId, texts, language }: Props) {
  const { dialogueId, piece, current } = open
  const words = texts.compositions
  const dialogue = piece?.withdrawnAt ? await findDialogue(viewerId, dialogueId) : null
  const agreed = (current?.approvals ?? []).filter(({ approval }) => approval.status === 'given')
  const names = agreed.map(({ correspondent }) => correspondent)
  if (current && agreed.length === 0 && !piece) return null
  return (
    <p className="hint composed-so-far">
      {!current && words.notComposedYet}{' '}
      {agreed.length > 0 && words.approvals.willEnd(joinNames(names, language))}{' '}
      {piece?.withdrawnAt &&
        words.withdrawnNow(dialogue?.withdrawn?.by.name ?? null, longDate(piece.withdrawnAt, language))}
      {piece && !piece.withdrawnAt && (
        <>
          {words.publicAt} <a href={piece.path}>{piece.path}</a> ·{' '}
          <a href={`/schrijven/dialogen/${dialogueId}/samenstelling/intrekken`}>
            {words.withdrawing.withdraw}
          </a>
        </>
      )}
    </p>
  )
}
