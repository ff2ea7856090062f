const ADDRESS = /[^\s<>"'(),:;[\]]+@[^\s<>"'(),:;[\]]+/g

/**
 * An error in one line for the log, with the errors that caused it and without any address. Of a failed query only
 * the database's own words are told: drizzle's repeat every parameter.
 */
export function describeError(error: unknown): string {
  const parts: string[] = []
  for (let at = error; at && parts.length < 5; at = at instanceof Error ? at.cause : null) {
    parts.push(at instanceof Error ? inWords(at) : String(at))
  }
  return parts.join(' < ').replace(ADDRESS, '…')
}

function inWords(error: Error): string {
  const message = error.message.startsWith('Failed query') ? 'the query failed' : error.message
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : ''
  return `${error.name}: ${message}${code}`
}
