import type { Returned } from './parse-returned'

/** The names mail servers write from. */
const OF_A_SERVER =
  /^(mailer[-_.]?daemon|post[-_]?master|mail[-_.]?(delivery|deliver)[\w.-]*|mta|bounces?|mailerdaemon|double-bounce|mail-daemon)(\+[^@]*)?(@|$)/i
const NAME_OF_A_SERVER =
  /mail(er)?[ -]?(daemon|deliver(y|)? ?(sub)?system)|system administrator|undelivered mail/i
/** What they write above it, in the languages of the world. */
const SUBJECT_OF_A_BOUNCE =
  /undeliver|delivery (status|fail|has failed|problem|error|report|delayed|incomplete)|mail (delivery )?(fail|error|system error|could not)|returned (mail|to sender)|failure notice|nondeliver|non remis|unzustellbar|onbestelbaar|niet bezorgd|could not be delivered|rejected|non recapitabile|no se puede entregar|не доставлено|エラー通知|配信/i

const AUTOMATIC_SUBJECT =
  /^\W{0,4}((out of (the )?office|auto(matic)?[ -]?(reply|response|respons|antwort|answer|svar)|autoreply|vacation|automatisch(e)? antwo(o)?rd|afwezig|abwesen|réponse automatique|absence|respuesta automática|risposta automatica|resposta automática|autosvar|automatické|automatyczna|автоматический|автоответ|自動|自动))/i

/** Whether a mail server made it. Anybody may write "5.1.1" in a letter, and forward what a server wrote. */
export function isOfMailServer({ header, fromAddress, subject }: Returned): boolean {
  const [from = ''] = header('from')
  if (header('content-type').some((type) => /^\s*multipart\/report\b/i.test(type))) return true
  if (header('x-failed-recipients').length > 0) return true
  const isOfServer = OF_A_SERVER.test(fromAddress) || NAME_OF_A_SERVER.test(from) || fromAddress === ''
  // A server answers no mail, unless it is the one that was sent.
  if (isOfServer) return !/^\s*(re|fwd?|aw|antw):\s/i.test(subject) || hasNobodyBehind(header)
  return SUBJECT_OF_A_BOUNCE.test(subject) && hasNobodyBehind(header)
}

/** Whether a program made it that answers by itself (RFC 3834), or that mails many. */
export function isAutomatic({ header, subject }: Returned): boolean {
  return (
    header('auto-submitted').some((value) => !/^\s*no\b/i.test(value)) ||
    header('precedence').some((value) => /^\s*(bulk|list|junk|auto[-_]reply)/i.test(value)) ||
    ['x-autoreply', 'x-autorespond', 'x-auto-reply', 'x-vacation', 'list-id', 'list-unsubscribe', 'x-loop']
      .map(header)
      .some((values) => values.length > 0) ||
    header('content-type').some((type) => /disposition-notification/i.test(type)) ||
    hasNobodyBehind(header) ||
    AUTOMATIC_SUBJECT.test(subject)
  )
}

/** An empty return path (RFC 5321 4.5.5). */
const hasNobodyBehind = (header: Returned['header']) =>
  header('return-path').some((value) => /^\s*<\s*>?\s*(mailer-daemon)?>?\s*$/i.test(value)) ||
  header('auto-submitted').some((value) => /^\s*auto-/i.test(value))
