import { siteTexts } from '@/app/_server/site-texts'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import type { ArrivalView } from '@/publication/correspondence/arrivals/find-arrival'
import type { LineEnds } from '@/publication/correspondence/arrivals/reading/line-ends'
import { chooseForAllSeen } from './actions'

type Props = { exchangeId: string; mails: ArrivalView[] }

/** Lines of all the mails on the page that were broken on their way: what became of them, and the button for the other way. */
export async function LineEndsOfAll({ exchangeId, mails }: Props) {
  const { lineEnds: words } = (await siteTexts()).texts.arrivals
  const broken = mails.filter(({ joinedLines }) => joinedLines > 0)
  const now: LineEnds = broken.some(({ lineEnds }) => lineEnds === 'joined') ? 'joined' : 'as-came'
  const other: LineEnds = now === 'joined' ? 'as-came' : 'joined'
  const lines = broken
    .filter(({ lineEnds }) => lineEnds === now)
    .reduce((sum, { joinedLines }) => sum + joinedLines, 0)
  return (
    // There also when none is broken any more: it says what was done.
    <AnsweredForm action={chooseForAllSeen} label={words.choose[other]} about={`lines ${exchangeId}`}>
      <input type="hidden" name="exchangeId" value={exchangeId} />
      <input type="hidden" name="lineEnds" value={other} />
      {broken.map(({ id }) => (
        <input key={id} type="hidden" name="arrivalIds" value={id} />
      ))}
      {broken.length > 0 && (
        <>
          <p>{words.now[now](lines)}</p>
          <p>
            <button type="submit">{words.choose[other]}</button>
          </p>
        </>
      )}
    </AnsweredForm>
  )
}
