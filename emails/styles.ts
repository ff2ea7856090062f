import type { CSSProperties } from 'react'

/** The colours of the site in the light; never pure white, since Gmail turns that around in the dark. */
export const COLOURS = {
  paper: '#fbfaf7',
  ink: '#1c1b19',
  muted: '#5a564f',
  link: '#7a2e1d',
  line: '#d9d5cb',
}

const SERIF = 'Georgia, "Times New Roman", serif'
const SANS = 'system-ui, -apple-system, "Segoe UI", Arial, sans-serif'

/** Set on what contains, so that paragraphs inherit: a style on every paragraph is what makes a long mail heavy. */
export const STYLES = {
  page: { backgroundColor: COLOURS.paper, padding: '24px 16px' },
  text: {
    maxWidth: '34em',
    color: COLOURS.ink,
    fontFamily: SERIF,
    fontSize: '18px',
    lineHeight: '1.55',
    // One long address would make the whole mail as wide: it stands in a table. The older name is for older mail programs.
    overflowWrap: 'anywhere',
    wordBreak: 'break-word',
  },
  masthead: {
    margin: '0 0 14px',
    padding: '0 0 10px',
    borderBottom: `1px solid ${COLOURS.line}`,
    fontSize: '25px',
  },
  work: { margin: '2em 0 0' },
  workTitle: { margin: '0 0 0.2em', fontSize: '21px', fontWeight: 'normal', lineHeight: '1.3' },
  title: { margin: '0 0 1em', fontSize: '25px', fontWeight: 'normal', lineHeight: '1.25' },
  line: { margin: '0 0 0.8em', color: COLOURS.muted, fontFamily: SANS, fontSize: '15px' },
  notice: {
    margin: '0 0 1em',
    padding: '0 0 0 12px',
    borderLeft: `3px solid ${COLOURS.line}`,
  },
  action: { margin: '1.6em 0' },
  button: {
    padding: '13px 22px',
    borderRadius: '3px',
    backgroundColor: COLOURS.ink,
    color: COLOURS.paper,
    fontFamily: SANS,
    fontSize: '16px',
    fontWeight: 600,
  },
  apparatus: {
    marginTop: '2.4em',
    paddingTop: '0.4em',
    borderTop: `1px solid ${COLOURS.line}`,
    color: COLOURS.muted,
    fontFamily: SANS,
    fontSize: '14px',
  },
  address: { color: COLOURS.link, wordBreak: 'break-all' },
} satisfies Record<string, CSSProperties>

/** Text of our own pipeline in a mail: its links and headings have no style of their own. */
const PROSE = `.prose a { color: ${COLOURS.link}; }
.prose pre { white-space: pre-wrap; }
.prose h2 { margin: 2em 0 0.5em; font-size: 21px; font-weight: normal; line-height: 1.3; }
.prose h3, .prose h4, .prose h5, .prose h6 { margin: 1.6em 0 0.4em; font-size: 18px; line-height: 1.3; }
`

/** How text of ours looks, and that pictures fit; and for programs that follow the reader's wish (Apple Mail, Thunderbird); the others show the light. */
export const SHEET = `${PROSE}img { max-width: 100%; height: auto; }
@media (prefers-color-scheme: dark) {
.paper, .paper > table td { background-color: #171614 !important; }
.ink { color: #e6e1d8 !important; }
.muted { color: #a8a196 !important; border-color: #3a3733 !important; }
.link, .prose a { color: #f0a58f !important; }
.line { border-color: #3a3733 !important; }
.button { background-color: #e6e1d8 !important; color: #171614 !important; }
}`
