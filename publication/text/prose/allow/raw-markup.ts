import type { ProblemTexts } from '../problem'

/** Signs that mean something elsewhere, and nothing here. */
export type RawMarkup = {
  sign: RegExp
  tell: (texts: ProblemTexts) => string
  /** it is told, and no reason to refuse: it may be what somebody meant */
  isHint?: true
}

const raw = (sign: RegExp, tell: RawMarkup['tell']): RawMarkup => ({ sign, tell })

/** At the begin of a line, behind the marks of a quotation or a list; `m` makes it so. */
const LINE = '^[ \\t>]*'
const atLine = (sign: string, flags = '') => new RegExp(`${LINE}(?<sign>${sign})`, `gm${flags}`)

/**
 * What is left in a text when its writer meant markup; a backslash before it says that the signs themselves are meant. What
 * is looked for after the begin of a line has the group `sign`.
 */
export const RAW_MARKUP: readonly RawMarkup[] = [
  raw(atLine('\\[[^[\\]\\n]+\\]:[ \\t]*<?(?:https?:|mailto:|www\\.|/|#)'), (texts) => texts.unusedAddress),
  raw(/(?<!\\)\[[^[\]\n]+\]\((?:https?:|mailto:|www\.|\/|#)/g, (texts) => texts.brokenLink),
  raw(/(?<!\\)\[\[_?toc_?\]\]/gi, (texts) => texts.tableOfContents),
  raw(atLine('\\[toc\\](?=[ \\t]*$)', 'i'), (texts) => texts.tableOfContents),
  raw(/(?<!\\)!?\[\[[^[\]\n]+\]\]/g, (texts) => texts.wikiLink),
  raw(/(?<!\\)\[[^[\]\n]+\]\[[^[\]\n]+\]/g, (texts) => texts.linkWithoutAddress),
  raw(/(?<!\\)\[\/?[a-z][a-z_-]*(?: [a-z_-]+="[^"\n]*")+ ?\/?\]/g, (texts) => texts.instruction),
  raw(/^[ \t]*\|[ \t]*:?-{3,}:?[ \t]*\|[-:| \t]*$/gm, (texts) => texts.brokenTable),
  raw(atLine('#{2,6}(?=[\\p{L}\\p{N}])', 'u'), (texts) => texts.headingWithoutSpace),
  raw(atLine('\\[![A-Za-z]+\\]'), (texts) => texts.brokenCallout),
  raw(atLine(':::+'), (texts) => texts.directive),
  raw(atLine('(?:!!!|\\?\\?\\?\\+?) [a-z]+(?: "[^"\\n]*")?(?=[ \\t]*$)'), (texts) => texts.directive),
  raw(atLine(':(?=[ \\t]+\\S)'), (texts) => texts.definitionList),
  raw(atLine('\\*\\[[^\\]\\n]+\\]:'), (texts) => texts.abbreviation),
  raw(/(?<![\\*])\*\*(?!\*)(?=\S)|(?<=[^\s\\*])\*\*(?!\*)/g, (texts) => texts.strongWithoutEnd),
  raw(atLine('\\*\\*(?=[ \\t]+[^*\\s][^*\\n]*[ \\t]\\*\\*[ \\t]*$)'), (texts) => texts.strongWithoutEnd),
  raw(/(?<![\\=\w])==(?=[^\s=])[^=\n]*[^\s=]==(?![=\w])/g, (texts) => texts.highlight),
  raw(/(?<=[\p{L}\p{N})])\^[\p{L}\p{N}+-]{1,10}\^|^~[\p{L}\p{N}+-]{1,10}~$/gu, (texts) => texts.raised),
  raw(atLine('\\$\\$'), (texts) => texts.formula),
  raw(/(?<![\\\w$])\$(?=[^\s$])[^$\n]{0,200}\\[A-Za-z]{2,}[^$\n]{0,200}\$/g, (texts) => texts.formula),
  {
    ...raw(/(?<![\\\p{L}\p{N}:]):[a-z][a-z_+-]*[a-z]:(?![\p{L}\p{N}:])/gu, (texts) => texts.emojiName),
    isHint: true,
  },
]
