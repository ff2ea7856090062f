/** Every sentence with where it stands; of one that needs a value, what its function is written as. */
export function sentencesOf(texts: object, at = ''): { path: string; sentence: string }[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    const path = at ? `${at}.${key}` : key
    if (typeof text === 'object' && text !== null) return sentencesOf(text, path)
    return [{ path, sentence: String(text) }]
  })
}
