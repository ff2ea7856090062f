import { RAW_BLOCKS } from './raw-blocks'
import { RAW_LINKS } from './raw-links'
import { atLine, type RawMarkup, raw } from './raw-markup-kind'
import { RAW_NAMES } from './raw-names'
import { RAW_OF_OTHERS } from './raw-of-others'

/** What is read beside a text, and no word of a sentence. */
const FILE = '\\S+\\.(?:svg|png|jpe?g|gif|webp|avif|html?|mdx?|pdf|php)(?=[>"\'\\s(]|$)'
/** Codes of bulletin boards, with or without a value. */
const CODES = 'url|img|b|i|u|s|quote|code|list|color|size|center|email|youtube|spoiler'
/** A formula that is no word of TeX: a letter, or signs of arithmetic and no two words in a row; "$5 en $10" is an amount. */
const FORMULA =
  /(?<![\\\w$])\$(?:\d?[A-Za-z][\w']?|(?=[^\s$])(?!\d[\d.,]*\s+\p{L})(?=[^$\n]*[=^_+<>*/|{}()-])(?:(?!\p{L}{2}\s{1,3}\p{L}{2})[^$\n]){1,200}(?<!\s))\$(?![\w$({[\\])/gu

/**
 * What is left in a text when its writer meant markup; a backslash before it says that the signs themselves are meant. What
 * is looked for after the begin of a line has the group `sign`.
 */
export const RAW_MARKUP: readonly RawMarkup[] = [
  raw(
    atLine(`\\[[^[\\]\\n]+\\]:[ \\t]*<?(?:https?:|mailto:|www\\.|\\.{0,2}/|#|${FILE})`),
    (texts) => texts.unusedAddress,
  ),
  ...RAW_LINKS,
  ...RAW_OF_OTHERS,
  raw(/(?<!\\)\[\[_?toc_?\]\]/gi, (texts) => texts.tableOfContents),
  raw(atLine('\\[toc\\](?=[ \\t]*$)', 'i'), (texts) => texts.tableOfContents),
  raw(/(?<!\\)!?\[\[(?!(?:sic!?|\?|!|…|\.{3})\]\])[^[\]\n]+\]\]/g, (texts) => texts.wikiLink),
  raw(/(?<!\\)\[[^[\]\n]+\]\[[^[\]\n]+\]/g, (texts) => texts.linkWithoutAddress),
  raw(/(?<!\\)\[\/?[a-z][a-z_-]*(?: [a-z_-]+="[^"\n]*")+ ?\/?\]/g, (texts) => texts.instruction),
  raw(
    new RegExp(
      `(?<!\\\\)\\[(?<code>${CODES})(?:=[^\\]\\n]{0,300})?\\](?=[^\\n]{0,300}?\\[/\\k<code>\\])`,
      'gi',
    ),
    (texts) => texts.bulletinCode,
  ),
  raw(/(?<![\\\w:]):{1,2}[a-z][\w-]*\[[^[\]\n]*\]/gi, (texts) => texts.instruction),
  raw(atLine('\\\\(?:[a-z]{4,}(?=[ \\t]*$)|noindent(?=[ \\t]))'), (texts) => texts.typesetting),
  raw(atLine('#{2,6}(?=[\\p{L}\\p{N}])', 'u'), (texts) => texts.headingWithoutSpace),
  // One alone begins the name of a subject as well: only said, of what stands by itself as a heading does.
  raw(/^[ \t]*(?<sign>#)(?=\p{Lu}[^#\n.!?]{0,80}$)/gu, (texts) => texts.perhapsHeading, 'isHint'),
  raw(atLine('#{7,}(?=[ \\t]+[\\p{L}\\p{N}])', 'u'), (texts) => texts.headingTooDeep),
  raw(atLine('\\[![A-Za-z]+\\]'), (texts) => texts.brokenCallout),
  raw(atLine(':::+'), (texts) => texts.directive),
  raw(atLine('(?:!!!|\\?\\?\\?\\+?) [a-z]+(?: "[^"\\n]*")?(?=[ \\t]*$)'), (texts) => texts.directive),
  raw(atLine(':(?=[ \\t]+\\S)'), (texts) => texts.definitionList(':')),
  raw(atLine('\\*\\[[^\\]\\n]+\\]:'), (texts) => texts.abbreviation),
  raw(/(?<![\\*])\*\*(?!\*)(?=\S)|(?<=[^\s\\*])\*\*(?!\*)/g, (texts) => texts.strongWithoutEnd),
  raw(atLine('\\*\\*(?=[ \\t]+[^*\\s][^*\\n]*[ \\t]\\*\\*[ \\t]*$)'), (texts) => texts.strongWithoutEnd),
  raw(/(?<![\\_\p{L}\p{N}])__(?=[\p{L}\p{N}])/gu, (texts) => texts.underscoresWithoutEnd, 'isHint'),
  // Within a word, too, but not "a==b==c".
  raw(/(?<![\\=\w])==(?=[^\s=])[^=\n]*[^\s=]==(?!=)/g, (texts) => texts.highlight),
  raw(/(?<=\w)==(?=[^\s=])[^=\n]*[^\s=]==(?![=\w])/g, (texts) => texts.highlight),
  raw(/(?<![\\+\w])\+\+(?=[^\s+])[^+\n]*[^\s+]\+\+(?!\+)/g, (texts) => texts.inserted),
  // Each sign that another may end: of "C~6~H~12~" all are told in one go.
  raw(/(?<=[\p{L}\p{N})])([\^~])(?=[\p{L}\p{N}+-]{1,10}\1(?!~))/gu, (texts) => texts.raised),
  raw(/(?<![\\~])~[\p{L}\p{N}+-]{1,10}~(?=[\p{L}\p{N}])/gu, (texts) => texts.raised),
  raw(
    /(?<=[\p{L}\p{N}.,;!?)”’»])\^\[(?=[\p{L}“"‘'])|(?<![\\[])\^\[(?=\p{L}[^[\]\n]*[ .])/gu,
    (texts) => texts.inlineNote,
  ),
  raw(/(?<![\\%\w])%%(?!%)[^%\n]+%%(?!%)/g, (texts) => texts.hidden),
  raw(atLine('%%(?=[ \\t]*$)'), (texts) => texts.hidden),
  raw(atLine('\\$\\$'), (texts) => texts.formula),
  raw(/(?<![\\\w$])\$(?=[^\s$])[^$\n]{0,200}\\[A-Za-z]{2,}[^$\n]{0,200}\$/g, (texts) => texts.formula),
  raw(/(?<![\\\w$])\$\$(?=[^$\n]{0,200}\\[A-Za-z]{2,}[^$\n]{0,200}\$\$)/g, (texts) => texts.formula),
  raw(/(?<![\\\w$])\$\$(?=[^\s$][^$\n]{0,200}(?<!\s)\$\$(?![\w$]))/g, (texts) => texts.formula),
  raw(FORMULA, (texts) => texts.formula),
  // Within a sentence that goes on at a line it may be the sign itself.
  raw(/^[ \t>]*(?<sign>\[[ xXvV✓✔-]?\])(?=[ \t]|$)/g, (texts) => texts.taskBox),
  raw(atLine('\\[[ xXvV✓✔-]?\\](?=[ \\t]|$)'), (texts) => texts.taskBox, 'isHint'),
  raw(atLine('(?:\\+{3,}|={3,})(?=[ \\t]*$)'), (texts) => texts.drawnLine),
  ...RAW_NAMES,
  ...RAW_BLOCKS,
]
