/**
 * Enhanced codes (RFC 3463) where servers write them: behind a reply code, between brackets, behind a word that says so, or first
 * in a line. A number with dots in it is often an address of a machine, or a version.
 */
const CODES =
  /(?:(?<![\d.])[245]\d\d[ :-]{0,3}|[#([<]\s{0,2}|(?:status|code|error)(?: code)?\s{0,2}[:=]?\s{0,2}|(?:^|;)[ \t<>-]{0,8})[#(<[]{0,2}([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/gim

/** The codes that a text names, each once. One that says nothing more than its class only when there is no other. */
export function codesIn(text: string): string[] {
  const found = [...new Set([...text.matchAll(CODES)].map(([, code = '']) => code))]
  const telling = found.filter((code) => !code.endsWith('.0.0') && !code.startsWith('2.'))
  return telling.length > 0 ? telling : found.filter((code) => !code.startsWith('2.'))
}

/** The lines around the first place where it stands. */
export function wordsAround(text: string, code: string): string {
  const lines = text.split(/\r?\n/)
  const at = lines.findIndex((line) => line.includes(code))
  return lines.slice(Math.max(at, 0), at + 4).join(' ')
}
