import type { Options } from 'rehype-sanitize'
import { COMPONENTS } from '../prose/allow/components'

const COMPONENT_NAMES = Object.keys(COMPONENTS)

/**
 * What is left of a clipboard: what our prose has. Names of components have a capital, which no HTML parser gives a name:
 * only we made those. Everything else goes, what it held in words stays.
 */
export const PASTE_SCHEMA: Options = {
  tagNames: [
    ...[
      'p',
      'div',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'blockquote',
      'ul',
      'ol',
      'li',
      'dl',
      'dt',
      'dd',
      'hr',
      'pre',
    ],
    ...['a', 'b', 'strong', 'i', 'em', 'del', 's', 'strike', 'code', 'kbd', 'samp', 'tt', 'br', 'q'],
    ...[
      'section',
      'article',
      'aside',
      'main',
      'figure',
      'figcaption',
      'address',
      'details',
      'summary',
      'header',
      'footer',
      'nav',
      'center',
    ],
    ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption'],
    ...COMPONENT_NAMES,
  ],
  attributes: {
    a: ['href'],
    ol: ['start'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan'],
    ...Object.fromEntries(
      Object.entries(COMPONENTS).map(([name, { attributes }]) => [name, Object.keys(attributes)]),
    ),
  },
  protocols: { href: ['https', 'http', 'mailto'] },
  clobber: [],
  strip: [
    'script',
    'style',
    'title',
    'template',
    'noscript',
    'textarea',
    'select',
    'object',
    'iframe',
    'svg',
    'math',
    'xml',
  ],
}
