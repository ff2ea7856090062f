import type { Root } from 'hast'
import { visit } from '../visit'

/** Makes every address lead to the site from wherever it is read. An address within the text stays as it is. */
export function makeAbsolute(tree: Root, siteUrl: string): void {
  visit(tree, 'element', ({ properties }) => {
    for (const name of ['href', 'src']) {
      const address = properties[name]
      if (typeof address !== 'string' || address.startsWith('#')) continue
      properties[name] = new URL(address, `${siteUrl}/`).href
    }
  })
}
