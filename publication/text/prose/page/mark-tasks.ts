import type { Root } from 'mdast'
import { visit } from '../visit'

declare module 'mdast' {
  interface ListItemData {
    /** it begins with ☐ or ☑, which stands in the place of what other items begin with */
    isTask?: true
  }
}

/** On pages an item with a box has a class, since no style may stand in them; in feeds and mail a style, since no sheet comes along. */
export const TASK_ON_PAGE = { className: ['task'] }
export const TASK_ELSEWHERE = { style: 'list-style: none' }

/** Says of items that begin with a box that nothing else stands before them. */
export function markTasks(tree: Root, properties: typeof TASK_ON_PAGE | typeof TASK_ELSEWHERE): void {
  visit(tree, 'listItem', (item) => {
    if (item.data?.isTask)
      item.data = { ...item.data, hProperties: { ...item.data.hProperties, ...properties } }
  })
}
