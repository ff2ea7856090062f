import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { TypedChoice, TypedSelect } from '@/app/(desk)/_forms/typed-fields'
import { LookAgain } from '@/app/(desk)/_lists/look-again'
import type { DialogueExchanges } from '@/publication/correspondence/arrivals/exchange/find-exchanges'
import { isEstimated } from '@/publication/correspondence/letters/is-estimated'
import { longMoment } from '@/texts/dates'
import { confirmAll, keepWhoIsWho } from './actions'
import { ExchangedMails } from './exchanged-mails'
import type { SectionProps } from './section-props'

/** One upload: how far it was read, who is who, its letters. */
export function ExchangeSection(props: SectionProps) {
  const { exchange, words, language, found, dialogueId } = props
  const { id, done, total, fileName, createdAt } = exchange
  const waiting = exchange.mails.filter(({ state }) => state === 'proposed').length
  return (
    <section className="stack exchange" aria-labelledby={`exchange-${id}`}>
      <h2 id={`exchange-${id}`}>{words.exchange.of(fileName, longMoment(createdAt, language))}</h2>
      <p role="status">{words.exchange.progress(done, total)}</p>
      {done < total ? (
        <>
          <progress aria-label={words.exchange.progress(done, total)} value={done} max={total} />
          <p>
            <a href={`/schrijven/dialogen/${dialogueId}/uitwisseling`}>{words.exchange.refresh}</a>
          </p>
          <LookAgain />
        </>
      ) : (
        <>
          <WhoIsWhoForm {...props} />
          <ExchangedMails {...props} />
          {waiting > 0 && found.mayConfirm && <ConfirmForm {...props} />}
        </>
      )}
    </section>
  )
}

/** Each address in the mails, the likeliest correspondent chosen already. */
function WhoIsWhoForm({ dialogueId, exchange, found, words }: SectionProps) {
  const open = exchange.mails.filter(({ state, heldFor, fromAddress }) => {
    return fromAddress && (state === 'proposed' || heldFor === 'unknown-writer' || heldFor === 'of-nobody')
  })
  // Nothing is asked any more once all others are letters, or laid aside.
  if (open.every(({ heldFor }) => heldFor === 'of-nobody')) return null
  const addresses = [...Map.groupBy(open, ({ fromAddress }) => fromAddress)]
  if (addresses.length === 0) return null
  const { exchange: texts } = words
  return (
    <AnsweredForm action={keepWhoIsWho} className="stack" label={texts.whoIsWho} about={`who ${exchange.id}`}>
      <input type="hidden" name="dialogueId" value={dialogueId} />
      <input type="hidden" name="exchangeId" value={exchange.id} />
      <h3>{texts.whoIsWho}</h3>
      <p>{texts.whoIsWhoHint}</p>
      {addresses.map(([address, mails]) => (
        <p key={address}>
          <label htmlFor={`${exchange.id}:${address}`}>
            {address} ({texts.mails(mails.length)})
          </label>
          <TypedSelect
            id={`${exchange.id}:${address}`}
            name={`writer:${address}`}
            defaultValue={exchange.whoIsWho[address] ?? likeliest(address, found)}
          >
            <option value="">{texts.nobody}</option>
            {found.correspondents.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </TypedSelect>
        </p>
      ))}
      <p>
        <button type="submit">{texts.keep}</button>
      </p>
    </AnsweredForm>
  )
}

function likeliest(address: string, { correspondents }: DialogueExchanges): string {
  return correspondents.find(({ email }) => email?.toLowerCase() === address)?.id ?? ''
}

/** For editors: all letters at once, with the writers' permission. */
function ConfirmForm({ dialogueId, exchange, words }: SectionProps) {
  const waiting = exchange.mails.filter(({ state }) => state === 'proposed')
  const folded = waiting.filter((mail) => mail.folded !== '').length
  const estimated = waiting.filter(({ datedBy }) => datedBy === 'nobody' || isEstimated(datedBy)).length
  return (
    <AnsweredForm
      action={confirmAll}
      className="stack"
      label={words.exchange.confirmAll}
      about={`all ${exchange.id}`}
    >
      <input type="hidden" name="dialogueId" value={dialogueId} />
      <input type="hidden" name="exchangeId" value={exchange.id} />
      <p>{words.exchange.declares(waiting.length, folded, estimated)}</p>
      <p>
        <TypedChoice type="checkbox" name="permission" value="yes" required>
          {words.exchange.permission}
        </TypedChoice>
      </p>
      <p>
        <button type="submit" className="primary">
          {words.exchange.confirmAll}
        </button>
      </p>
    </AnsweredForm>
  )
}
