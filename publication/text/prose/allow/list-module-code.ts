import type { Root } from 'mdast'
import type { Problem, ProblemTexts } from '../problem'
import { problemAt } from './problem-at'

// What begins an import or export in ECMAScript. "export van bloemen" is Dutch, and is left alone.
const MODULE_CODE = [
  /^import\s*(?:["'{*]|[\p{ID_Start}$_][\p{ID_Continue}$]*\s*(?:,\s*[{*]|from\s*["']))/u,
  /^export\s*(?:[{*]|(?:default|const|let|var|function|class|async|type|interface|enum)\s+[\p{ID_Start}$_*({['"`])/u,
]

/**
 * Paragraphs that would be ES modules in other MDX. Our parser does not know them: they would be shown as text, and run
 * the day somebody publishes the file with another tool. So they are refused.
 */
export function listModuleCode(tree: Root, source: string, texts: ProblemTexts): Problem[] {
  return tree.children.flatMap((node) => {
    if (node.type !== 'paragraph' || node.position?.start.offset === undefined) return []
    const text = source.slice(node.position.start.offset, node.position.end.offset)
    return MODULE_CODE.some((code) => code.test(text))
      ? [problemAt(node, texts.moduleCode(text.slice(0, 6)))]
      : []
  })
}
