import { atLine, headingOfEquals, type RawMarkup, raw } from './raw-markup-kind'

/** What AsciiDoc says of the block that follows, alone on a line. */
const ATTRIBUTES =
  '(?:source|listing|literal|verse|quote|example|sidebar|abstract|discrete|horizontal|qanda|appendix|NOTE|TIP|WARNING|IMPORTANT|CAUTION|stem|latexmath)(?:[,%#.][^\\]\\n]{0,200})?|(?:cols|options|role|width|frame|grid|format|subs|start)="?[^\\]\\n]{1,200}|[.#%][A-Za-z][\\w.#%-]{0,100}'

/** Between two brackets that have a backslash: no two words in a row, and a sign of arithmetic behind a letter or a figure. */
function escapedFormula(open: string, close: string): RegExp {
  const end = `\\\\\\${close}`
  const sign =
    '[\\p{L}\\p{N}}] ?(?:[=^+<>|](?= ?[-\\p{L}\\p{N}(\\\\{])|_[{\\p{L}\\p{N}](?![\\p{L}\\p{N}]))|\\\\[A-Za-z]{2}'
  return new RegExp(
    `(?<!\\\\)\\\\\\${open}(?=(?:(?!${end})[^\\n]){0,200}?(?:${sign}))(?:(?!${end}|\\p{L}{2} {1,3}\\p{L}{2})[^\\n]){1,200}${end}(?!\\()`,
    'gu',
  )
}

/** Blocks of AsciiDoc and reStructuredText, tables that are drawn, and names of blocks of Obsidian. */
export const RAW_BLOCKS: readonly RawMarkup[] = [
  raw(headingOfEquals(''), (texts) => texts.headingOfOthers('\\=')),
  // Of a row of dashes below it, it is a heading.
  raw(new RegExp(`^\\[(?:${ATTRIBUTES})\\](?=[ \\t]*(?:\\n|$))`, 'gm'), (texts) => texts.instruction),
  raw(/^={3,}(?=[ \t]*\n)/g, (texts) => texts.directive),
  raw(/^\.{4,}(?=[ \t]*\n[\s\S]{0,5000}\n\.{4,}[ \t]*$)/g, (texts) => texts.directive),
  raw(atLine('/{4,}(?=[ \\t]*$)'), (texts) => texts.instruction),
  raw(
    /(?<![\\\w])(?:ifdef|ifndef|endif|ifeval|toc|audio|stem|latexmath|asciimath|footnote|footnoteref|kbd|btn|menu|pass|icon|anchor|indexterm2?):{1,2}[^\s[\]]{0,200}\[[^[\]\n]{0,500}\]/g,
    (texts) => texts.instruction,
  ),
  raw(
    /(?<![\\\w/])https?:\/\/[^\s[\]()]{1,500}\[[\p{L}“"][^[\]\n]{0,300}\](?![\w=&(])/gu,
    (texts) => texts.brokenLink,
  ),
  raw(atLine("(?:'{3}|<{3})(?=[ \\t]*$)"), (texts) => texts.drawnLine),
  raw(/^(?<sign>\.\.)(?=[ \t]+[^\n]*\n {3,}\S|[ \t]*\n {2,}\S)/gm, (texts) => texts.directive),
  raw(
    atLine(
      '\\.\\.(?=[ \\t]+(?:comment|commentaar|todo|fixme)(?:[ \\t:]|$)|[ \\t]+\\[(?:\\d{1,3}|#\\w{0,60}|\\*)\\][ \\t])',
      'i',
    ),
    (texts) => texts.directive,
  ),
  raw(/(?<=[\p{L}.,;:!?)"”’][ \t]?)\[(?:\d{1,3}|#\w{0,60}|\*)\]_(?![\w_])/gu, (texts) => texts.instruction),
  raw(/(?<=\p{L}[^\n]*\n)\^{4,}(?=[ \t]*$)/gmu, (texts) => texts.headingOfOthers('\\^')),
  raw(atLine('={2,}(?:[ \\t]+={2,})+(?=[ \\t]*$)'), (texts) => texts.brokenTable),
  raw(atLine('[┌╔╭┏][─═━┬╦╤┳]{2,}'), (texts) => texts.brokenTable),
  raw(
    /(?<=\S[ \t]|\n|^)\^(?=[A-Za-z\d-]*[A-Za-z])[A-Za-z\d][A-Za-z\d-]{2,60}(?=[ \t]*$)/g,
    (texts) => texts.instruction,
  ),
  // A bracket that is escaped is one; around arithmetic, or a letter alone within a sentence, it was a formula.
  raw(escapedFormula('(', ')'), (texts) => texts.formulaInBrackets),
  raw(/(?<=\p{L}[ \t])\\\([f-hj-np-qs-zF-HJ-NP-QS-Z]\\\)/gu, (texts) => texts.formulaInBrackets),
  raw(escapedFormula('[', ']'), (texts) => texts.formulaInBrackets),
]
