/** Signs by the names that HTML and Markdown know them by: of those that part words or numbers, or are not seen. */
export const NAMED_SIGNS: ReadonlyMap<string, string> = new Map(
  `nbsp \u00a0|ensp \u2002|emsp \u2003|thinsp \u2009|hairsp \u200a|commat @|period .|hyphen -|dash -|ndash –|mdash —|minus \u2212|lowbar _|plus +|sol /|lpar (
  |rpar )|lsqb [|rsqb ]|num #|colon :|comma ,|amp &|lt <|gt >|quot "|apos '|middot ·|bull •|shy |zwnj |zwj |lrm |rlm |ZeroWidthSpace |NoBreak `
    .split(/\n? *\|/)
    .map((it) => it.split(' '))
    .map(([name = '', shown = '']): [string, string] => [name, shown]),
)
