/** So many bytes at once: a function does not take more arguments than that. */
const AT_ONCE = 0x2000

/** Both by the loop that is fast: a text of a megabyte is kept while somebody types in it. */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let from = 0; from < bytes.length; from += AT_ONCE)
    text += String.fromCharCode.apply(null, bytes.subarray(from, from + AT_ONCE) as unknown as number[])
  return btoa(text)
}

export function fromBase64(text: string): Uint8Array {
  const read = atob(text)
  const bytes = new Uint8Array(read.length)
  for (let at = 0; at < read.length; at += 1) bytes[at] = read.charCodeAt(at)
  return bytes
}
