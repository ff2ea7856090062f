import { createHash } from 'node:crypto'
import type { Proof, ProofLetter } from './proof'

/**
 * SHA-256, in hex, over everything readers will see: the UTF-8 bytes of the proof as JSON without spaces, the keys of
 * every object in order of their UTF-16 units (as RFC 8785 3.2.3 sorts them), lists as they are. Texts are not touched.
 */
export function fingerprint(proof: Proof): string {
  const letters = proof.letters.map(withoutFirstReading)
  return createHash('sha256')
    .update(canonicalJson({ ...proof, letters }))
    .digest('hex')
}

/** What was agreed to before there were readings says nothing of them, and was shown by the first. */
function withoutFirstReading({ format, ...letter }: ProofLetter): Partial<ProofLetter> {
  return format === 'markdown' ? letter : { ...letter, format }
}

/** JSON in which equal values are equal bytes. For what JSON can say: no dates, no functions. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`
}
