/** The longest of our forms, many times over. */
const MAX_BYTES = 8_192

/** The fields of a posted form; of two with one name, the last. Null when the body is larger than any form of ours. */
export async function readForm(request: Request): Promise<Record<string, string> | null> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of request.body ?? []) {
    length += part.byteLength
    if (length > MAX_BYTES) return null
    parts.push(part)
  }
  return Object.fromEntries(new URLSearchParams(Buffer.concat(parts).toString('utf8')))
}
