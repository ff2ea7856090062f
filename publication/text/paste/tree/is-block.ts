import type { Nodes } from 'hast'

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul ' +
    'Pullquote Box Figure Video Letter'
  ).split(' '),
)

/** Whether it stands on lines of its own. */
export const isBlock = (node: Nodes): boolean => node.type === 'element' && BLOCKS.has(node.tagName)

/** Whether it holds phrases and nothing on lines of its own. */
export const holdsPhrases = (node: Nodes): boolean =>
  'children' in node &&
  node.children.every((child) => !isBlock(child) && (child.type !== 'element' || holdsPhrases(child)))
