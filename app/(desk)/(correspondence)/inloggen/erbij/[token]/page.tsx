import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { ReopensProof } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/reopens-proof'
import { openJoinLink } from '@/publication/correspondence/by-link/answer-to-join'
import { findNameApart } from '@/publication/correspondence/dialogues/find-name-apart'
import { joinNames } from '@/texts/join-names'
import { ClosedLink, isClosedLink } from '../../_by-link/closed-link'
import { ClosedPage } from '../../_by-link/closed-page'
import { unlessAnother } from '../../_by-link/unless-another'
import { LetterGate } from '../../brief/_letter/letter-gate'
import { agreeToJoinByLink, refuseToJoinByLink } from '../_join/actions'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.byLink.join.title }
}

/** Who would join, and what that one will read, for whoever has the link of the mail. Opening it says nothing; its buttons do. */
export default async function JoinBehindLinkPage({ params }: Props) {
  const { token } = await params
  const opened = await unlessAnother(openJoinLink(token))
  const { texts, language } = await siteTexts()
  const { byLink } = texts
  if (isClosedLink(opened)) return <ClosedLink status={opened.status} />
  const { dialogueId, theme } = opened
  if (opened.status !== 'open') {
    const { title, text } = byLink.join.closed[opened.status]
    const at = `/schrijven/dialogen/${dialogueId}${opened.status === 'late' ? '/correspondenten' : ''}`
    return <ClosedPage title={title} text={text(opened.name)} at={at} />
  }
  const { join: words } = texts.dialogues
  const { name, askedBy, letterIds, wroteBefore, askedCount, waitingFor } = opened.request
  const waiting = joinNames(
    waitingFor.map((it) => it.givenName),
    language,
  )
  const link = <input type="hidden" name="token" value={token} />
  return (
    <LetterGate title={words.asked(askedBy.name, name)}>
      <p>{byLink.inDialogue(theme)}</p>
      <p>
        {words.reads(name, letterIds.length)} {wroteBefore && words.readsNothingOfMeanwhile(name)}
      </p>
      <p>{words.rule(askedBy.givenName, askedCount)}</p>
      {waitingFor.length > 0 && <p className="hint">{words.waitsFor(waiting)}</p>}
      <ReopensProof memberId={opened.memberId} dialogueId={dialogueId} />
      <p className="hint">{byLink.onlyFor(await findNameApart(dialogueId, opened.memberId))}</p>
      <div className="buttons">
        <AnsweredForm action={agreeToJoinByLink} about="yes">
          {link}
          <input type="hidden" name="letterIds" value={letterIds.join(' ')} />
          <button type="submit" className="primary with-words">
            {words.agree(name)}
          </button>
        </AnsweredForm>
        <AnsweredForm action={refuseToJoinByLink} about="no">
          {link}
          <button type="submit">{words.refuse}</button>
        </AnsweredForm>
      </div>
    </LetterGate>
  )
}
