const WELCOME = /;\s*as="?(style|font)"?(\s*;|\s*$)/i

/**
 * Of a Link field (RFC 8288) only the preloads of style and fonts; undefined when none is left. Next puts
 * preloads of scripts in it too, which no reader page has.
 */
export function keepPreloads(link: string | string[] | undefined): string | undefined {
  if (link === undefined) return undefined
  // A comma parts two links only where the next one begins: an address may have one too.
  const kept = [link]
    .flat()
    .join(', ')
    .split(/,\s*(?=<)/)
    .filter((one) => WELCOME.test(one))
  return kept.length > 0 ? kept.join(', ') : undefined
}
