import { siteTexts } from '@/app/_server/site-texts'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { type ListedFailedMail, MOST_FAILED_SHOWN } from '@/publication/readers/mail-server/list-failed-mails'
import { longMoment } from '@/texts/dates'
import type { Language, Texts } from '@/texts/texts'
import { decideFailed } from './actions'
import { answerInWords } from './answer-in-words'

/** Mails to one person that were not accepted: to whom, what kind, when and the answer; never what is in them. */
export async function FailedMails({ mails }: { mails: ListedFailedMail[] }) {
  const { texts, language } = await siteTexts()
  const words = texts.mailServer
  return (
    <section aria-labelledby="niet-aangenomen">
      <h2 id="niet-aangenomen">{words.failedTitle}</h2>
      <p className="hint">{words.failedExplained}</p>
      {mails.length === MOST_FAILED_SHOWN && <p className="hint">{words.mostShown(MOST_FAILED_SHOWN)}</p>}
      <ul className="works">
        {mails.map((mail) => (
          <li key={mail.id}>
            <p className="work-title">{titleOf(mail, words)}</p>
            <p className="hint">
              <span className="state">{words.states[mail.state]}</span>
              {` · ${inMoments(mail, words, language)}`}
              {mail.uncertain > 0 && ` · ${words.uncertain}`}
            </p>
            <p className="hint">{answerInWords(mail, words)}</p>
            {mail.state === 'given up' && <Decide mail={mail} words={words} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "Uitnodiging aan anna@voorbeeld.example" */
const titleOf = ({ job, email }: ListedFailedMail, words: Texts['mailServer']) =>
  `${words.kinds[job] ?? words.otherKind} ${words.to(email)}`

function Decide({ mail, words }: { mail: ListedFailedMail; words: Texts['mailServer'] }) {
  const title = titleOf(mail, words)
  return (
    <AnsweredForm action={decideFailed} className="buttons">
      <input type="hidden" name="failedMailId" value={mail.id} />
      <button type="submit" name="decision" value="again" aria-label={`${words.again}: ${title}`}>
        {words.again}
      </button>
      <button type="submit" name="decision" value="leave" aria-label={`${words.leave}: ${title}`}>
        {words.leave}
      </button>
    </AnsweredForm>
  )
}

function inMoments(
  { tries, firstFailedAt, lastFailedAt }: ListedFailedMail,
  words: Texts['mailServer'],
  language: Language,
) {
  const last = longMoment(lastFailedAt, language)
  return tries === 1 ? words.triedOnce(last) : words.tried(tries, longMoment(firstFailedAt, language), last)
}
