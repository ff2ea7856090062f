import { type FormAddress, PAGE_WITH_FORM } from '@/publication/public/addresses/form-address'

/** What can be said on the page after a button of it, each with its word in `?melding=…`. */
export const MY_MAIL_DONE = {
  left: 'afgemeld',
  leftAll: 'alles-afgemeld',
  paused: 'gepauzeerd',
  resumed: 'hervat',
  pace: 'tempo',
  dateWrong: 'dag',
  notOnIt: 'niet-op-lijst',
  notSure: 'vinkje',
} as const
export type MyMailDone = keyof typeof MY_MAIL_DONE

/** Any token has its page, kept nowhere: whether it is good is only looked at when it is made. Handlers of forms have no dot and are none. */
const WITH_TOKEN = /^\/mijn-post\/[\w-]{1,100}\.[\w-]{1,100}$/
const OF_SOMEBODY: FormAddress = {
  status: 'page',
  query: { melding: Object.values(MY_MAIL_DONE) },
  keep: false,
}

/** What Mijn post has in the address book; null for a path that is none of it. */
export function myMailPageAddress(path: string): FormAddress | null {
  if (path === '/mijn-post') return PAGE_WITH_FORM
  if (path === '/mijn-post/weg') return { status: 'page' }
  return WITH_TOKEN.test(path) ? OF_SOMEBODY : null
}

/** What an address says was done, if it says so. */
export function myMailDoneIn(melding: string | string[] | undefined): MyMailDone | undefined {
  return (Object.keys(MY_MAIL_DONE) as MyMailDone[]).find((done) => MY_MAIL_DONE[done] === melding)
}
