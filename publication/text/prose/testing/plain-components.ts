import { createElement } from 'react'
import type { ProseComponents } from '../page/prose-components'

/** The plainest components there can be: for tests of what is set, not of its looks. */
export const PLAIN_COMPONENTS: ProseComponents = {
  Pullquote: ({ children }) => createElement('aside', null, children),
  Figure: ({ src, alt, caption, credit, licence }) =>
    createElement(
      'figure',
      null,
      createElement('img', { src, alt }),
      createElement('figcaption', null, caption, credit, licence),
    ),
  Note: ({ number, id, children }) => createElement('span', { id }, number, children),
  NoteAgain: ({ number, id }) => createElement('a', { href: `#${id}` }, number),
  NoteBeside: ({ number, id, children }) => createElement('span', { id }, number, children),
  Box: ({ title, children }) => createElement('aside', null, createElement('p', null, title), children),
  Video: ({ href, title, still, alt }) =>
    createElement(
      'figure',
      null,
      createElement('a', { href }, createElement('img', { src: still, alt }), title),
    ),
  Letter: ({ from, to, sent, subject, children }) =>
    createElement('section', null, createElement('p', null, from, to, sent, subject), children),
}
