/** Longer paths are never addresses of ours, so nothing is spent on them. */
const LONGEST_TIDIED = 1_000

/**
 * The spelling a path would have had without a slash at its end, doubled slashes, or characters encoded without
 * need (RFC 3986, 6.2.2.2). It is only a guess at an address: where there is none, the path stays unknown.
 * An encoded slash is no slash, so a path that has one is left alone.
 */
export function tidyPath(path: string): string {
  if (path.length > LONGEST_TIDIED || /%2f/i.test(path)) return path
  const decoded = path.includes('%') ? decodeURIComponent(path) : path
  const slashesOnce = decoded.replace(/\/{2,}/g, '/')
  return slashesOnce.length > 1 && slashesOnce.endsWith('/') ? slashesOnce.slice(0, -1) : slashesOnce
}
