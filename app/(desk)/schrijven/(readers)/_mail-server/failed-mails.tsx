import { siteTexts } from '@/app/_server/site-texts'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import type { ListedFailedMail } from '@/publication/readers/mail-server/list-failed-mails'
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
      <ul className="works">
        {mails.map((mail) => (
          <li key={mail.id}>
            <p className="work-title">
              {words.kinds[mail.job] ?? words.otherKind} {words.to(mail.email)}
            </p>
            <p className="hint">
              <span className="state">{words.states[mail.state]}</span>
              {` · ${inMoments(mail, words, language)}`}
              {mail.uncertain > 0 && ` · ${words.uncertain}`}
            </p>
            <p className="hint">{answerInWords(mail, words)}</p>
            {mail.state === 'given up' && <Decide id={mail.id} words={words} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Decide({ id, words }: { id: string; words: Texts['mailServer'] }) {
  return (
    <AnsweredForm action={decideFailed} className="buttons">
      <input type="hidden" name="failedMailId" value={id} />
      <button type="submit" name="decision" value="again">
        {words.again}
      </button>
      <button type="submit" name="decision" value="leave">
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
