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
  for (const { id, answers } of mails) {
    const found = answers
      .flatMap((messageId) => byMessage.get(messageId) ?? [])
      .find((other) => !leadsTo(answered, other, id))
    if (found) answered.set(id, found)
  }
  return answered
}

function leadsTo(answered: Map<string, string>, from: string, to: string): boolean {
  for (let at: string | undefined = from; at; at = answered.get(at)) if (at === to) return true
  return false
}
