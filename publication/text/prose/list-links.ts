import { linksIn } from './page/links-in'
import type { ProseFormat } from './problem'
import { requireProse } from './read-prose'

/**
 * Where the links of a text lead, as they are written, in order and each once: links, references, addresses that stand
 * bare, videos. Throws RefusedProseError.
 */
export function listLinks(source: string, format: ProseFormat): string[] {
  return linksIn(requireProse(source, format))
}
