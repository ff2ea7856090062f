import type { Departing } from '@/publication/correspondence/leaving/find-departing'
import type { LeftBehind } from '@/publication/correspondence/leaving/left-behind'
import type { Falling } from '@/publication/correspondence/leaving/list-falling'
import type { WhoComes } from '@/publication/correspondence/leaving/list-who-comes'
import { inQuotes, shorten } from '@/texts/shorten'
import type { Texts } from '@/texts/texts'

/** In which dialogues they write, and what becomes of each. */
export function WritesIn({ left, texts }: { left: LeftBehind[]; texts: Texts }) {
  return (
    <ul className="said">
      {left.map((it) => (
        <li key={it.dialogueId}>{leftInWords(it, texts.dialogues.stop)}</li>
      ))}
    </ul>
  )
}

/** Where they stopped, and a letter of theirs still asks for their yes: what becomes of that. */
export function AskedIn({ asked, intro, texts }: { asked: LeftBehind[]; intro: string; texts: Texts }) {
  if (asked.length === 0) return null
  const { left, leftChosen } = texts.dialogues.stop
  return (
    <>
      <p>{intro}</p>
      <ul className="said">
        {asked.map(({ dialogueId, theme, unpublishedCount }) => (
          <li key={dialogueId}>{`${left(theme)}: ${leftChosen(unpublishedCount)}.`}</li>
        ))}
      </ul>
    </>
  )
}

/** Who is asked along where they write, and comes in without their answer; with the way to answer first. */
export function Coming({ coming, texts }: { coming: WhoComes[]; texts: Texts }) {
  const { comes, toAnswer } = texts.dialogues.stop
  return coming.map(({ dialogueId, name, theme, count, becomes }) => (
    <p key={dialogueId} className="notice">
      {comes[becomes](name, shorten(theme), count)}{' '}
      <a href={`/schrijven/dialogen/${dialogueId}/correspondenten`}>{toAnswer}</a>
    </p>
  ))
}

/** Which pieces that are to appear lose the yes they have: by their going, or only by hiding their name; '' when none does. */
export function fallsInWords(
  { falling }: Pick<Departing, 'falling'>,
  by: Falling['by'],
  words: (titles: string) => string,
): string {
  const titles = falling.filter((it) => it.by === by).map(({ title }) => title)
  return titles.length > 0 ? words(inQuotes(titles)) : ''
}

/** Where else they are named. */
export function NamedIn({ namedIn, words }: { namedIn: Departing['namedIn']; words: string }) {
  if (namedIn.length === 0) return null
  return (
    <>
      <p>{words}</p>
      <ul className="said">
        {namedIn.map(({ title, path }) => (
          <li key={path}>
            <a href={path}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

function leftInWords(
  { theme, letterCount, mailCount, unpublishedCount, publicCount, isTurn }: LeftBehind,
  words: Texts['dialogues']['stop'],
): string {
  const said = letterCount > 0 || mailCount === 0 ? [words.leftLetters(letterCount)] : []
  if (mailCount > 0) said.push(words.leftMails(mailCount))
  if (unpublishedCount > 0) said.push(words.leftChosen(unpublishedCount))
  if (publicCount > 0) said.push(words.leftPublic)
  if (isTurn) said.push(words.leftTurn)
  return `${words.left(theme)}: ${said.join('; ')}.`
}
