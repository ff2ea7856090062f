import type { Options } from 'rehype-sanitize'
import { TASK_ELSEWHERE } from '../page/mark-tasks'

/**
 * All HTML that leaves in feeds and mail. React's guard against `javascript:` is not there, so what the allow-list
 * already refused is refused here a second time, by another hand.
 */
export const SANITIZE_SCHEMA: Options = {
  tagNames: [
    ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li', 'hr', 'pre'],
    ...['a', 'em', 'strong', 'del', 'sup', 'code', 'br', 'img'],
    ...['figure', 'figcaption', 'aside', 'section', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    '*': ['id', 'dir'],
    a: ['href', 'title', 'rel'],
    img: ['src', 'alt', 'title', 'width', 'height'],
    ol: ['start'],
    li: ['value', ['style', TASK_ELSEWHERE.style]],
    th: ['align'],
    td: ['align'],
  },
  protocols: { href: ['https', 'http', 'mailto', 'tel'], src: ['https', 'http'] },
  // Ids are ours or made of words (docs/decisions/0043), and no script is near; changing them would break the links to them.
  clobber: [],
  strip: ['script', 'style'],
}
