/** A text as somebody may have meant it, sign by sign, and where in the text each sign begins and ends. */
export type Reading = { signs: string; begins: Uint32Array; ends: Uint32Array; joints: Set<number> }

/** A line end with the marks of a quotation around it; after "=" it is one that quoted-printable put there. */
const LINE_END = '=?[ \\t]*\\r?\\n[ \\t>|]*'
const ESCAPE = '(?:%(?:25){0,3}|=)[0-9a-f]{2}'
/** Proofpoint writes "%" as "-" and "/" as "_": "https-3A__". Elsewhere both are signs of a key, which would be another by it. */
const PROOFPOINT = '-[0-9a-f]{2}|_'
const BY_PROOFPOINT = /https?-3A_/i

/**
 * A text in the ways in which an address may have been written over by a mail server or broken by a program: as it stands, unescaped,
 * by the rules of Proofpoint, and each of them with its lines joined.
 */
export function readingsOf(text: string): Reading[] {
  const byProofpoint = BY_PROOFPOINT.test(text) ? [`${ESCAPE}|${PROOFPOINT}`] : []
  return [null, ESCAPE, ...byProofpoint].flatMap((escapes) => [
    readAs(text, escapes, false),
    readAs(text, escapes, true),
  ])
}

function readAs(text: string, escapes: string | null, isJoined: boolean): Reading {
  const kinds = [...(isJoined ? [`(?<end>${LINE_END})`] : []), ...(escapes ? [`(?<escape>${escapes})`] : [])]
  const pattern = new RegExp([...kinds, '[^%=_\\s-]+', '[\\s\\S]'].join('|'), 'gi')
  const reading: Reading = {
    signs: '',
    begins: new Uint32Array(text.length),
    ends: new Uint32Array(text.length),
    joints: new Set(),
  }
  const parts: string[] = []
  let place = 0
  for (const found of text.matchAll(pattern)) {
    if (found.groups?.end !== undefined) {
      reading.joints.add(place)
      continue
    }
    const written = found.groups?.escape
    parts.push(written ? unescaped(written) : found[0])
    const step = written ? written.length : 1
    for (let at = found.index; at < found.index + found[0].length; at += step) {
      reading.begins[place] = at
      reading.ends[place] = at + step
      place += 1
    }
  }
  reading.signs = parts.join('')
  return reading
}

/** Of an escape that stands for no sign of an address, a sign that is in none. */
function unescaped(written: string): string {
  if (written === '_') return '/'
  const code = Number.parseInt(written.slice(-2), 16)
  return code > 32 && code < 127 ? String.fromCharCode(code) : '\n'
}
