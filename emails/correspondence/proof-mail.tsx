import { Button, render } from 'react-email'
import { type Texts, textsIn } from '@/texts/texts'
import { MailFoot, MailFrame, NobodyReads, textSignature } from '../mail-frame'
import type { MailAbout, RenderedMail } from '../one-button-mail'
import { COLOURS, STYLES } from '../styles'
import { wrap } from '../wrap'

/** One place where the text is another: what went, what came, and the words around them. */
type Spot = { lead: string; removed: string; added: string; tail: string }

/** What is asked of somebody before their yes, in words; `count` is of all of it. */
export type AskedInMail = { count: number; intro: string; questions: string[]; more: string | null }

/** A proof for somebody who is asked about it. */
export type ProofMail = MailAbout & {
  /** what happened, and who did it */
  subject: string
  before: string[]
  /** where it is another than the proof they had before, when they had one and that is known; `spots` null: in too many places to be told */
  changes: { places: { place: string; spots: Spot[] | null }[]; also: string[] } | null
  /** null when only their yes is asked */
  asked: AskedInMail | null
  linkDays: number
  /** what its reader may not have yet and why, in sentences; none: it is exactly what readers will see */
  leftOut: string[]
  title: string
  lead: string
  /** the letters with what is set around them, in HTML that was sanitised; '' when not even the first fits */
  html: string
  /** the number of the last letter that the HTML has, 0 for none; null when it has all of it */
  endsAfter: number | null
  /** of its pictures, what the mail brings; the text part has none of them */
  carried: 'none' | 'some' | 'all'
  /** all of it as plain mail */
  text: string
}

type Words = Texts['proofByMail']['mail']

/**
 * The mail that brings a proof, whole, with one button to the page where it is answered. What it lacks it says first: words that are not for
 * its reader yet, or letters for which there is no room; the text part has all of those. Its first line says that nobody reads an answer.
 */
export async function renderProofMail(proof: ProofMail): Promise<RenderedMail> {
  const words = textsIn(proof.language).proofByMail.mail
  const html = await render(<Proof proof={proof} words={words} />)
  return { subject: proof.subject, html, text: inText(proof, words) }
}

/** A button never promises a yes that cannot be given. */
function buttonOf({ asked, leftOut }: ProofMail, words: Words): string {
  if (leftOut.length > 0) return words.buttonInPart(asked?.count ?? 0)
  return asked ? words.buttonToAnswer : words.button
}

function labelOf({ leftOut }: ProofMail, endsAfter: number | null, words: Words): string {
  if (leftOut.length > 0) return words.inPart
  return endsAfter === null ? words.exactly : words.beginning(endsAfter)
}

function titleOf({ title, leftOut, language }: ProofMail): string {
  return title || (leftOut.length > 0 ? `[${textsIn(language).proofByMail.titleWithheld}]` : '')
}

function Proof({ proof, words }: { proof: ProofMail; words: Words }) {
  const { language, subject, before, asked, link, linkDays, lead, html, endsAfter, leftOut } = proof
  const notices = [...leftOut, ...(endsAfter === null ? [] : [words.cut(endsAfter)])]
  return (
    <MailFrame language={language} title={subject} preview={before[0] ?? subject}>
      <NobodyReads language={language} />
      <h1 style={STYLES.title}>{subject}</h1>
      {notices.map((sentence) => (
        <p key={sentence} className="line" style={STYLES.notice}>
          {sentence}
        </p>
      ))}
      {before.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {proof.changes && <Changes changes={proof.changes} words={words.changes} />}
      {asked && <Asked asked={asked} />}
      <p style={STYLES.action}>
        <Button href={link} className="button" style={STYLES.button}>
          {buttonOf(proof, words)}
        </Button>
      </p>
      <p>{words.after(linkDays)}</p>
      <hr style={{ border: 0, borderTop: `1px solid ${COLOURS.line}` }} />
      <p className="muted" style={STYLES.line}>
        {labelOf(proof, endsAfter, words)}
      </p>
      <h2 style={STYLES.title}>{titleOf(proof)}</h2>
      {lead && <p>{lead}</p>}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made by our own pipeline, which sanitises it */}
      <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
      {proof.carried === 'some' && (
        <p>
          {words.picturesLeftOut}{' '}
          <a href={link} className="link" style={{ color: COLOURS.link }}>
            {words.picturesOnPage}
          </a>
        </p>
      )}
      {endsAfter !== null && (
        <p>
          {words.endsHere}{' '}
          <a href={link} className="link" style={{ color: COLOURS.link }}>
            {words.readOn}
          </a>
        </p>
      )}
      <MailFoot
        words={textsIn(language).mail.otherwiseCopy}
        link={link}
        publicationName={proof.publicationName}
      />
    </MailFrame>
  )
}

function Changes({
  changes,
  words,
}: {
  changes: NonNullable<ProofMail['changes']>
  words: Words['changes']
}) {
  return (
    <>
      <p>{words.intro}</p>
      <ul>
        {changes.places.map(({ place, spots }) => (
          <li key={place}>
            {place}
            {spots === null ? (
              `: ${words.much}`
            ) : (
              <ul>
                {spots.map((spot, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the same words may change twice, and a mail is rendered once
                  <li key={at}>
                    {spot.lead}
                    {spot.removed && <del>{spot.removed}</del>}
                    {spot.removed && spot.added && ' '}
                    {spot.added && (
                      <ins>
                        <b>{spot.added}</b>
                      </ins>
                    )}
                    {spot.tail}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
        {changes.also.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}

function Asked({ asked: { intro, questions, more } }: { asked: AskedInMail }) {
  return (
    <>
      <p>{intro}</p>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      {more && <p>{more}</p>}
    </>
  )
}

function inText(proof: ProofMail, words: Words): string {
  const { language, before, asked, link, linkDays, lead, text, leftOut, publicationName } = proof
  const title = titleOf(proof)
  return [
    wrap(textsIn(language).mail.noAnswers),
    ...leftOut.map(wrap),
    ...before.map(wrap),
    ...(proof.changes ? changesInText(proof.changes, words.changes) : []),
    ...(asked ? askedInText(asked) : []),
    `${buttonOf(proof, words)}:\n${link}`,
    wrap(words.after(linkDays)),
    // The text part has all of it, however long.
    wrap(`* ${labelOf(proof, null, words)} *`),
    ...(title ? [wrap(title)] : []),
    ...(lead ? [wrap(lead)] : []),
    text.split('\n').map(wrap).join('\n'),
    ...(proof.carried === 'none' ? [] : [wrap(words.picturesNotInText)]),
    textSignature(publicationName),
  ].join('\n\n')
}

function changesInText(
  { places, also }: NonNullable<ProofMail['changes']>,
  words: Words['changes'],
): string[] {
  const lines = places.flatMap(({ place, spots }) =>
    spots === null
      ? [`- ${place}: ${words.much}`]
      : [`- ${place}:`, ...spots.map((spot) => `  ${spotInText(spot, words)}`)],
  )
  return [wrap(words.intro), [...lines, ...also.map((sentence) => `- ${sentence}`)].map(wrap).join('\n')]
}

function spotInText({ lead, removed, added, tail }: Spot, words: Words['changes']): string {
  const marks = [removed.trim() && words.removed(removed.trim()), added.trim() && words.added(added.trim())]
  return [lead.trim(), ...marks, tail.trim()].filter(Boolean).join(' ')
}

function askedInText({ intro, questions, more }: AskedInMail): string[] {
  const list = questions.map((question) => wrap(`- ${question}`)).join('\n')
  return [wrap(intro), list, ...(more ? [wrap(more)] : [])]
}
