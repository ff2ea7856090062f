type RemindersAddress = { status: 'page'; keep?: boolean }

const PAGES = ['/herinneringen/gestopt', '/herinneringen/niet-gelukt']
/** Any token has its page: whether it is good is only looked at behind the button. */
const WITH_TOKEN = /^\/herinneringen\/stoppen\/[\w.-]{1,200}$/

/** The addresses behind the link that stops reminders; null when the path is none of them. */
export function remindersAddress(path: string): RemindersAddress | null {
  if (PAGES.includes(path)) return { status: 'page' }
  return WITH_TOKEN.test(path) ? { status: 'page', keep: false } : null
}
