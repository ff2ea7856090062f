import { autolink } from 'micromark-core-commonmark'
import { mdxJsx } from 'micromark-extension-mdx-jsx'
import type { Construct, Extension } from 'micromark-util-types'

import { htmlCommentFlow, htmlCommentText } from './comments'

const LESS_THAN = 60

// "autolink" itself is switched off, by that name.
const address: Construct = { ...autolink, name: 'addressInBrackets' }

/** JSX, but for `<https://example.org>`, which is a link as in all other Markdown, and for comments. */
export function jsxButAddresses(): Extension {
  const jsx = mdxJsx()
  return {
    ...jsx,
    flow: { [LESS_THAN]: [htmlCommentFlow, ...[jsx.flow?.[LESS_THAN] ?? []].flat().map(unlessAddress)] },
    text: {
      [LESS_THAN]: [address, htmlCommentText, ...[jsx.text?.[LESS_THAN] ?? []].flat().map(unlessAddress)],
    },
  }
}

// The tokenizer of JSX throws at what is no tag, so it must not even begin.
function unlessAddress(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      return effects.check(address, nok, construct.tokenize.call(this, effects, ok, nok))
    },
  }
}
