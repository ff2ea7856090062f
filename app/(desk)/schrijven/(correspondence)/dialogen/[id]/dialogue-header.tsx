import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { findEarlierText } from '@/publication/correspondence/compositions/find-earlier-text'
import type { OpenDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import { findOwnAddress } from '@/publication/correspondence/dialogues/find-own-address'
import { findInvitation } from '@/publication/correspondence/joining/find-invitation'
import { findJoinRequest } from '@/publication/correspondence/joining/find-join-request'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { longDate } from '@/texts/dates'
import { joinNames } from '@/texts/join-names'
import { StillRead } from '../_people/still-read'
import { turnInWords } from '../_people/turn-in-words'
import { CopyAddress } from './copy-address'
import { Invited } from './invited'
import { MailAddress } from './mail-address'
import { findAsked } from './samenstelling/find-asked'

type Props = {
  dialogue: OpenDialogue
  viewer: Viewer
  /** whether they have a letter here that is not sent yet, or was not when they stopped */
  hasUnsent: boolean
  /** what was just done; null when nothing was */
  done: string | null
}

const OWN_ADDRESS = 'eigen-adres'

/** Who writes about what, whose turn it is, and what can be done. */
export async function DialogueHeader({ dialogue, viewer, hasUnsent, done }: Props) {
  const { texts, language } = await siteTexts()
  const { dialogues: words } = texts
  const { theme, correspondents, former, awaited, isOwn, withdrawn, published, isFinished } = dialogue
  const { stoppedAt, unconfirmed } = dialogue
  const toBeInvited = dialogue.toBeInvited.filter(({ id }) => id !== viewer.id)
  const request = isOwn ? await findJoinRequest(viewer.id, dialogue.id) : null
  const ownAddress = await findOwnAddress({ memberId: viewer.id, dialogueId: dialogue.id })
  const mayRead = isAllowed(viewer.role, 'read dialogue', "another's")
  const turn = turnInWords(dialogue, viewer.id, words, language)
  const path = `/schrijven/dialogen/${dialogue.id}`
  // Who mailed a letter took part, and is only to confirm it.
  const hasMailed = unconfirmed.some(({ id }) => id === viewer.id)
  const invitation = hasMailed ? null : await findInvitation(viewer.id, dialogue.id)
  const others = correspondents.filter(({ id }) => id !== viewer.id).length
  const isAskedStill = stoppedAt !== null && (await findAsked(viewer.id, dialogue.id)) !== null
  return (
    <>
      {done && (
        <p className="answer answer-good" role="status">
          {done}
        </p>
      )}
      <h1>{theme}</h1>
      <p>
        {correspondents.length > 1 && words.page.between(joinNames(correspondents, language))}{' '}
        {!isFinished && !stoppedAt && correspondents.length > 1 && turn.state && (
          <>
            <b>{turn.state}</b>
            {turn.since && ` ${turn.since}`}.
          </>
        )}
      </p>
      {former.map(({ id, name, leftAt, hasWritten }) => (
        <p key={id} className={id === viewer.id ? 'notice' : 'hint'}>
          {id === viewer.id
            ? (invitation ? words.invited.declined : words.stop.stopped)(longDate(leftAt, language))
            : hasWritten
              ? words.stop.former(name, longDate(leftAt, language))
              : words.stop.formerWithoutLetter(name)}
        </p>
      ))}
      {isOwn && correspondents.length === 1 && <p className="notice">{words.stop.nobodyElse}</p>}
      {unconfirmed
        .filter(({ id }) => isFinished || !awaited.some((it) => it.id === id))
        .map(({ id, givenName }) => (
          <p key={id}>{id === viewer.id ? words.youAlsoMailed : words.alsoMailed(givenName)}</p>
        ))}
      {hasMailed && (
        <p>
          <a href="/schrijven/post">{words.toUnconfirmed}</a>
        </p>
      )}
      {isOwn &&
        toBeInvited.map(({ id, givenName }) => (
          <p key={id} className="hint">
            {words.page.toBeInvited(givenName)}
          </p>
        ))}
      {request && (
        <p className={request.isAsked ? 'notice' : 'hint'}>
          {request.isAsked
            ? words.join.notice(request.askedBy.name, request.name)
            : words.join.open(request.name)}{' '}
          <a href={`${path}/correspondenten`}>{words.join.look}</a>
        </p>
      )}
      {published && (
        <p>
          {words.page.publishedAs} <a href={published.path}>{published.title}</a>
        </p>
      )}
      {published && <StillRead since={await findEarlierText(dialogue.id)} />}
      {withdrawn && (
        <p className="notice">{words.page.withdrawn(withdrawn.by.name, longDate(withdrawn.at, language))}</p>
      )}
      {!isOwn && !stoppedAt && <p className="notice">{words.page.onlyPublicParts}</p>}
      {isOwn && hasUnsent && <p>{words.page.notSentYet}</p>}
      {stoppedAt && hasUnsent && (
        <p>
          {words.stop.unsent.kept} <a href={`${path}/schrijven`}>{words.stop.unsent.toLetter}</a>
        </p>
      )}
      <div className="buttons">
        {isOwn && (
          <a className="button primary" href={`${path}/schrijven`}>
            {hasUnsent ? words.page.goOn : words.page.write}
          </a>
        )}
        {/* Of no letters nothing can be made. */}
        {(isOwn || mayRead) && dialogue.letterCount > 0 && (
          <a className="button" href={`${path}/samenstelling`}>
            {words.page.compose}
          </a>
        )}
        {stoppedAt && !mayRead && isAskedStill && (
          <a className="button" href={`${path}/samenstelling/drukproef`}>
            {words.stop.toProof}
          </a>
        )}
      </div>
      {invitation && (others > 0 || stoppedAt) && (
        <Invited dialogueId={dialogue.id} invitation={invitation} others={others} />
      )}
      {ownAddress && (
        <div className="own-address">
          <p className="hint">
            {words.page.byMail.before(ownAddress.from)}{' '}
            <span id={OWN_ADDRESS}>
              <MailAddress address={ownAddress.to} />
            </span>
            {words.page.byMail.after}
          </p>
          <CopyAddress address={ownAddress.to} shownIn={OWN_ADDRESS} words={words.page.copyAddress} />
        </div>
      )}
      <ul className="letter-links">
        <li>
          <a href="/schrijven/post">{words.page.mail}</a>
        </li>
        {(isOwn || mayRead) && (
          <li>
            <a href={`${path}/uitwisseling`}>{words.page.exchange}</a>
          </li>
        )}
        {isOwn && (
          <>
            <li>
              <a href={`${path}/correspondenten`}>{words.add.link}</a>
            </li>
            {!(invitation && others > 0) && (
              <li>
                <a href={`${path}/stoppen`}>{words.stop.link}</a>
              </li>
            )}
          </>
        )}
      </ul>
    </>
  )
}
