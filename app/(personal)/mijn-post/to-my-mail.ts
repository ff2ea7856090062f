import { MY_MAIL_DONE, type MyMailDone } from '@/publication/public/addresses/my-mail-address'

/** Somebody's page, saying what became of the button they pressed. Only for a token that was found to be ours. */
export function toMyMail(token: string, done: MyMailDone): `/mijn-post/${string}` {
  return `/mijn-post/${encodeURIComponent(token)}?melding=${MY_MAIL_DONE[done]}#melding`
}
