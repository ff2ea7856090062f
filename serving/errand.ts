/**
 * What Next is asked for. `form`: something is sent to a public address, where it has handlers to take it and no pages to
 * show. `preview`: of a text that is being typed, or one that is brought into it. `api` and `file`: what only programs and our own pages ask for; nobody has
 * to wait for a file.
 */
export type Errand = 'page' | 'form' | 'preview' | 'api' | 'file'

/** The handlers that make them; a page below the same folder is a page, whatever is sent to it. */
const PREVIEWS = new Set([
  '/schrijven/voorbeeld/essay',
  '/schrijven/voorbeeld/brief',
  '/schrijven/voorbeeld/mail',
  '/schrijven/opnemen/tekst',
])

/** Handlers at the desk that take a plain form, which names no action of Next's. */
const PLAIN_FORMS = new Set([
  '/schrijven/uitloggen',
  '/schrijven/bewaren/essay',
  '/schrijven/bewaren/brief',
  '/schrijven/bewaren/aflevering',
  '/schrijven/opnemen/beeld',
  '/schrijven/ook-open',
])

export const takesPlainForm = (path: string): boolean => PLAIN_FORMS.has(path)

/** The errand of a path that is Next's own. */
export function errandOf(path: string, publicFiles: ReadonlySet<string>): Errand {
  if (path.startsWith('/_next') || publicFiles.has(path)) return 'file'
  if (PREVIEWS.has(path)) return 'preview'
  return path.startsWith('/api') ? 'api' : 'page'
}
