import { atLine, headingOfEquals, type RawMarkup, raw } from './raw-markup-kind'

/** A word in bold or italics beside punctuation: by the rules of Markdown a mark that stands between that and a letter closes, or opens, nothing. */
const CLOSES_NOTHING = (mark: string) =>
  new RegExp(
    `(?<![\\\\\\p{L}\\p{N}${mark}])${mark}(?=[^\\s${mark}])[^${mark}\\n]{0,300}[.,;:!?)\\]"”’»…]${mark}(?=\\p{L})`,
    'gu',
  )
const OPENS_NOTHING = (mark: string) =>
  new RegExp(
    `(?<=\\p{L})${mark}(?=["“„‘«(\\[])[^${mark}\\n]{1,300}[^\\s${mark}]${mark}(?![\\p{L}\\p{N}${mark}])`,
    'gu',
  )
const KEY = "[\\p{L}_][\\p{L}\\p{N}_:.#$%&+?~/'-]{0,99}"
/** With words before it, it may be somebody's name among people: "[via @anna]". */
const KEY_WITH_YEAR = "[\\p{L}_][\\p{L}_:.#$%&+?~/'-]{0,99}\\d[\\p{L}\\p{N}_:.#$%&+?~/'-]{0,99}"

/** What other languages of marks have and ours has not: MediaWiki, AsciiDoc, Textile, reStructuredText, MkDocs, Org, pandoc. */
export const RAW_OF_OTHERS: readonly RawMarkup[] = [
  raw(atLine('={3}[!+]{0,2}[ \\t]+"[^"\\n]*"(?=[ \\t]*$)'), (texts) => texts.directive),
  raw(atLine('={1,6}(?=[ \\t]*[^\\s=][^=\\n]{0,300}[^\\s=][ \\t]*={1,6}[ \\t]*$)'), (texts) =>
    texts.headingOfOthers('\\='),
  ),
  raw(headingOfEquals('{2,6}'), (texts) => texts.headingOfOthers('\\=')),
  raw(atLine('h[1-6]\\.(?=[ \\t]+\\S)'), (texts) => texts.headingOfOthers('h2\\.')),
  raw(atLine('bq\\.(?=[ \\t]+\\S)'), (texts) => texts.quotationOfOthers),
  raw(
    atLine('\\.\\.(?=[ \\t]+(?:[A-Za-z][\\w-]{0,60}::|_[^\\n:]{1,100}:|\\|[^|\\n]{1,100}\\| ))'),
    (texts) => texts.directive,
  ),
  raw(atLine('#\\+[A-Za-z]+_?[A-Za-z]*(?=:|[ \\t]|$)'), (texts) => texts.directive),
  raw(atLine('\\|={3,}(?=[ \\t]*$)'), (texts) => texts.brokenTable),
  raw(/(?<![\\'\p{L}\p{N}])'''(?=[^\s'])[^'\n]{0,300}[^\s']'''(?!')/gu, (texts) => texts.quotesForBold),
  raw(
    /(?<!\\)\[[^[\]|\n]{1,300}\|(?:https?:\/\/|mailto:|www\.)[^\]\s]{1,2000}\]/g,
    (texts) => texts.brokenLink,
  ),
  raw(/(?<![\\\p{L}\p{N}])"[^"\n]{1,300}":https?:\/\//gu, (texts) => texts.linkOfOthers),
  raw(
    /(?<![\\\w])(?:link|image|xref|include|video):{1,2}[^\s[\]]{1,500}\[[^[\]\n]{0,300}\]/g,
    (texts) => texts.instruction,
  ),
  raw(
    new RegExp(
      `(?<!\\\\)\\[(?:-@${KEY}(?:\\s[^[\\]\\n]{0,300})?|-?@${KEY}[,;]\\s[^[\\]\\n]{0,300}|-?@${KEY_WITH_YEAR}(?:\\s[^[\\]\\n]{0,300})?)\\](?![([:])`,
      'gu',
    ),
    (texts) => texts.citation,
  ),
  // Or somebody's name among people.
  raw(
    new RegExp(`(?<!\\\\)\\[@${KEY}(?:\\s[^[\\]\\n]{0,300})?\\](?![([:])`, 'gu'),
    (texts) => texts.citation,
    'isHint',
  ),
  raw(
    new RegExp(
      `(?<!\\\\)\\[[^[\\]@\\n]{1,60}\\s-?@${KEY_WITH_YEAR}(?:[,;]?\\s[^[\\]\\n]{0,300})?\\](?![([:])`,
      'gu',
    ),
    (texts) => texts.citation,
  ),
  // Somebody may type his quotation marks so.
  raw(
    /(?<![\\'\p{L}\p{N}])''(?=[\p{L}\p{N}])[^'\n]{0,300}(?<=[\p{L}\p{N}.,!?])''(?!['\p{L}\p{N}])/gu,
    (texts) => texts.quotesForItalics,
    'isHint',
  ),
  // roff
  raw(/(?<!\\)\\f[BI](?=\S)[^\n\\]{1,300}\\f[PR](?!\w*[\\/])/g, (texts) => texts.instruction),
  raw(CLOSES_NOTHING('\\*'), (texts) => texts.emphasisWithoutEnd('*')),
  raw(OPENS_NOTHING('\\*'), (texts) => texts.emphasisWithoutEnd('*')),
  raw(CLOSES_NOTHING('_'), (texts) => texts.emphasisWithoutEnd('_')),
  raw(OPENS_NOTHING('_'), (texts) => texts.emphasisWithoutEnd('_')),
]
