import { Button, render } from 'react-email'
import { type Texts, textsIn } from '@/texts/texts'
import { MailFoot, MailFrame, NobodyReads, textSignature } from '../mail-frame'
import type { MailAbout, RenderedMail } from '../one-button-mail'
import { COLOURS, STYLES } from '../styles'
import { wrap } from '../wrap'

/** A proof for somebody who is asked about it. */
export type ProofMail = MailAbout & {
  /** what happened, and who did it */
  subject: string
  before: string[]
  /** what is asked of them first, in sentences; none when only their yes is */
  questions: string[]
  linkDays: number
  /** what its reader may not have yet, by the numbers of letters; 0 is what stands around them. None: it is exactly what readers will see */
  lacking: number[]
  title: string
  lead: string
  /** the letters with what is set around them, in HTML that was sanitised; '' when not even the first fits */
  html: string
  /** false: the HTML is its beginning */
  isWhole: boolean
  /** all of it without markup */
  text: string
}

type Words = Texts['proofByMail']['mail']

/**
 * The mail that brings a proof, whole, with one button to the page where it is answered. One that is too long for a mail ends
 * between two letters; the text part has all of it. Its first line says that nobody reads an answer.
 */
export async function renderProofMail(proof: ProofMail): Promise<RenderedMail> {
  const words = textsIn(proof.language).proofByMail.mail
  const html = await render(<Proof proof={proof} words={words} />)
  return { subject: proof.subject, html, text: inText(proof, words) }
}

const buttonOf = ({ questions }: ProofMail, words: Words) =>
  questions.length > 0 ? words.buttonToAnswer : words.button

/** Exactly what readers will see; or of which letters something is not in it yet, and why. */
function whatItIs(lacking: number[], language: ProofMail['language']): string {
  const { leftOut, mail } = textsIn(language).proofByMail
  return lacking.length === 0 ? mail.exactly : mail.inPart(leftOut(lacking))
}

function Proof({ proof, words }: { proof: ProofMail; words: Words }) {
  const { language, subject, before, questions, link, linkDays, title, lead, html, isWhole, lacking } = proof
  return (
    <MailFrame language={language} title={subject} preview={before[0] ?? subject}>
      <NobodyReads language={language} />
      <h1 style={STYLES.title}>{subject}</h1>
      {before.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {questions.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p style={STYLES.action}>
        <Button href={link} className="button" style={STYLES.button}>
          {buttonOf(proof, words)}
        </Button>
      </p>
      <p>{words.after(linkDays)}</p>
      <hr style={{ border: 0, borderTop: `1px solid ${COLOURS.line}` }} />
      <p className="muted" style={STYLES.line}>
        {whatItIs(lacking, language)}
      </p>
      <h2 style={STYLES.title}>{title}</h2>
      {lead && <p>{lead}</p>}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made by our own pipeline, which sanitises it */}
      <div dangerouslySetInnerHTML={{ __html: html }} />
      {!isWhole && <p>{words.cut}</p>}
      <MailFoot
        words={textsIn(language).mail.otherwiseCopy}
        link={link}
        publicationName={proof.publicationName}
      />
    </MailFrame>
  )
}

function inText(proof: ProofMail, words: Words): string {
  const { language, before, questions, link, linkDays, title, lead, text, lacking, publicationName } = proof
  return [
    wrap(textsIn(language).mail.noAnswers),
    ...before.map(wrap),
    ...questions.map(wrap),
    `${buttonOf(proof, words)}:\n${link}`,
    wrap(words.after(linkDays)),
    wrap(`* ${whatItIs(lacking, language)} *`),
    wrap(title),
    ...(lead ? [wrap(lead)] : []),
    text.split('\n').map(wrap).join('\n'),
    textSignature(publicationName),
  ].join('\n\n')
}
