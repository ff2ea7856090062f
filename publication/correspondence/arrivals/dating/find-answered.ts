import type { MailToDate } from './mail-to-date'

type Linked = Pick<MailToDate, 'id' | 'messageId' | 'answers'>

/**
 * Which of these each of them answers, by id: the nearest that is among them (RFC 5322 3.6.4). What answers itself, by whatever
 * detour, answers nothing, so that following the links always comes to an end.
 */
export function findAnswered(mails: Linked[]): Map<string, string> {
  const byMessage = new Map<string, string>()
  for (const { id, messageId } of mails)
    if (messageId && !byMessage.has(messageId)) byMessage.set(messageId, id)
  const answered = new Map<string, string>()
  const towards = new Map<string, string>()
  for (const { id, answers } of mails) {
    const found = answers
      .flatMap((messageId) => byMessage.get(messageId) ?? [])
      .find((other) => firstOf(other, towards) !== id)
    if (!found) continue
    answered.set(id, found)
    towards.set(id, found)
  }
  return answered
}

/**
 * What a mail goes back to in the end. Of what answers nothing yet that is itself, so that whatever leads to it would answer itself.
 * Every mail on the way is then led there at once: a thread of a thousand is not walked a thousand times.
 */
function firstOf(id: string, towards: Map<string, string>): string {
  let first = id
  for (let next = towards.get(first); next !== undefined; next = towards.get(first)) first = next
  for (let at = id; at !== first; ) {
    const next = towards.get(at) ?? first
    towards.set(at, first)
    at = next
  }
  return first
}
