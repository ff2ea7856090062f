import { autolink } from 'micromark-core-commonmark'
import { mdxJsx } from 'micromark-extension-mdx-jsx'
import type { Construct, Extension } from 'micromark-util-types'
import { htmlCommentFlow, htmlCommentText } from './comments'
import { beginsComponent, foreignMark, foreignTag } from './foreign-tags'

const LESS_THAN = 60

// "autolink" itself is switched off, by that name.
const address: Construct = { ...autolink, name: 'addressInBrackets' }

/**
 * JSX for our own components. `<https://example.org>` is a link as in all other Markdown, comments are comments, and every
 * other tag is one that will be told.
 */
export function jsxButAddresses(): Extension {
  const jsx = mdxJsx()
  const flow = [jsx.flow?.[LESS_THAN] ?? []].flat().map(onlyComponents)
  const text = [jsx.text?.[LESS_THAN] ?? []].flat().map(onlyComponents)
  return {
    ...jsx,
    flow: { [LESS_THAN]: [htmlCommentFlow, ...flow] },
    text: { [LESS_THAN]: [address, htmlCommentText, ...text, foreignTag, foreignMark] },
  }
}

// The tokenizer of JSX throws at what is no tag, so it must not even begin.
function onlyComponents(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      return effects.check(beginsComponent, construct.tokenize.call(this, effects, ok, nok), nok)
    },
  }
}
