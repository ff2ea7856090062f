import { usePageOwner } from './local-copies/member-copies'
import type { Screen } from './screen'

/**
 * Stands in every answered form: whose page it is on. What somebody else was refused stays whose it was, also where without
 * script the page is made anew for them.
 */
export function WhosePage({ screen }: { screen: Screen }) {
  const owner = usePageOwner()
  const whose = screen.whose ?? owner
  return whose === null ? null : <input type="hidden" name="whose" value={whose} />
}
