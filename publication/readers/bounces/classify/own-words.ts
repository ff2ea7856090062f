/** Where mail servers say that the mail they return begins. */
const ABOVE_THE_MAIL =
  /^\W{0,8}(?:this is a copy of (?:the|your) message|below (?:this line )?is a copy|below this line|(?:the )?original message(?! was| to| sent)|unsent message|returned message|message headers|message text follows|body of message|here is a copy|the header of|the body of|a copy of (?:the|your) message|original mail info|ursprüngliche|message d'origine)/im
/** Or it begins without a word. */
const HEADER_OF_MAIL =
  /^[ \t]{0,8}(?:return-path|received|dkim-signature|message-id|mime-version|content-type|arc-seal|x-google-smtp-source|x-received) ?: ?\S/im

/** A status part that stands among the words: of programs of long ago, and of mails whose parts lost their boundaries. */
const STATUS_FIELD = /^(?:reporting-mta|final-recipient|original-recipient)[ \t]*:/im
const MAIL_AFTER_STATUS = /^(?:return-path|received|--\S+)[ \t]*:?/im

/** The status part that stands among the words of a mail server; empty when there is none. */
export function statusAmong(text: string): string {
  const at = text.search(STATUS_FIELD)
  const mail = text.search(/^(?:return-path|received)[ \t]*:/im)
  if (at === -1 || (mail !== -1 && mail < at)) return ''
  const status = text.slice(at)
  const end = status.search(MAIL_AFTER_STATUS)
  return end === -1 ? status : status.slice(0, end)
}

/** The words of a mail server without the mail that it returns: that one is ours, whatever it says of codes. */
export function ownWords(text: string): string {
  const ends = [ABOVE_THE_MAIL, HEADER_OF_MAIL].map((mark) => text.search(mark)).filter((at) => at >= 0)
  return ends.length > 0 ? text.slice(0, Math.min(...ends)) : text
}
