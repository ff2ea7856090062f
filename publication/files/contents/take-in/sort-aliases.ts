import type { PieceFile } from '../format/contents'
import { addressOf } from './address-of'
import type { SiteIndex } from './read-site-index'

/**
 * Which of the addresses that a file says its piece had can lead to it; what stands, is planned or led somewhere else there
 * already goes before. `addresses`: of all files that are taken in together; `renamedFrom`: where it stands until now. Its own address
 * is no former one.
 */
export function sortAliases(
  file: Pick<PieceFile, 'year' | 'month' | 'slug' | 'aliases'>,
  pieceId: string | null,
  index: SiteIndex,
  addresses: ReadonlySet<string> = new Set(),
  renamedFrom?: string,
): { free: string[]; taken: string[] } {
  const own = addressOf(file)
  const isTaken = (path: string) => {
    if (path === renamedFrom) return false
    const leadsTo = index.formerAddresses.get(path)
    const isOthers = leadsTo !== undefined && leadsTo !== pieceId
    const isThere = index.pieces.has(path) || index.plans.has(path) || index.pages.has(path)
    return isOthers || isThere || addresses.has(path)
  }
  const { taken = [], free = [] } = Object.groupBy(
    file.aliases.filter((path) => path !== own),
    (path) => (isTaken(path) ? 'taken' : 'free'),
  )
  return { free, taken }
}
