import type { Texts } from '@/texts/texts'

/** From how many characters a field is shown, so that it can be read and copied too. */
const SHOWN_FROM = 40

type Words = Texts['desk']['notSentYet']

/**
 * A page with a form that sends again what was sent to `path`, all its fields included; files a page cannot give back. `why` it was not
 * handled; only signing in has a link.
 */
export function keptForm(path: string, form: FormData, words: Words, why: Words['signedOut']): string {
  const fields = [...form].filter((field): field is [string, string] => typeof field[1] === 'string')
  const hadFiles = [...form.values()].some((value) => typeof value !== 'string' && value.name !== '')
  const typed = fields.filter(([name, value]) => !name.startsWith('$ACTION') && value.length >= SHOWN_FROM)
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>${escaped(words.title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex"></head><body><main><h1>${escaped(words.title)}</h1>
<p>${escaped(why.text)}</p>${hadFiles ? `<p>${escaped(words.files)}</p>` : ''}
${why.signIn ? `<p><a href="/inloggen" target="_blank" rel="noopener">${escaped(why.signIn)}</a></p>` : ''}
<form method="post" action="${escaped(path)}" enctype="multipart/form-data">
${fields.map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`).join('\n')}
<p><button type="submit">${escaped(words.again)}</button></p></form>
${typed.map(([, value]) => `<p><textarea readonly rows="10" cols="60" aria-label="${escaped(words.typed)}">\n${escaped(value)}</textarea></p>`).join('\n')}
</main></body></html>`
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}
const escaped = (text: string) => text.replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? '')
