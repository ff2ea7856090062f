/** A space, a tab or one that does not break, however HTML writes it. */
const BLANK = '[^\\S\\r\\n]|&(?:nbsp|#(?:0*(?:9|32|160)|x0*(?:9|20|a0)));?'
const RUN = new RegExp(`(?:${BLANK}){2,}`, 'gi')
const ONE = new RegExp(BLANK, 'gi')
/** Wider than any line or indent that is seen. */
const MOST_BLANKS = 200

/** The HTML without what is beyond that in one run of blanks: what makes Markdown of it looks at each of them from each of them. */
export function cutRunsOfBlanks(html: string): string {
  return html.replace(RUN, (run) =>
    run.length <= MOST_BLANKS ? run : (run.match(ONE) ?? []).slice(0, MOST_BLANKS).join(''),
  )
}
