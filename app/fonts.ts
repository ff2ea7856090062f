import localFont from 'next/font/local'

// Literata carries the text, Schibsted Grotesk the apparatus; both SIL OFL 1.1. Only what every page needs is
// preloaded. The other calls add faces to the same two families: an italic, and latin-ext, which a browser
// fetches only for a page with a letter outside latin (ğ, ş, ł). See docs/decisions/0011-reading.md.
const literata = localFont({
  src: '../node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
  weight: '200 900',
  style: 'normal',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
  variable: '--font-literata',
  declarations: [{ prop: 'font-family', value: 'literata' }],
})

const literataItalic = localFont({
  src: '../node_modules/@fontsource-variable/literata/files/literata-latin-wght-italic.woff2',
  weight: '200 900',
  style: 'italic',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  variable: '--font-literata-italic',
  declarations: [{ prop: 'font-family', value: 'literata' }],
})

const literataExt = localFont({
  src: '../node_modules/@fontsource-variable/literata/files/literata-latin-ext-wght-normal.woff2',
  weight: '200 900',
  style: 'normal',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  variable: '--font-literata-ext',
  declarations: [
    { prop: 'font-family', value: 'literata' },
    {
      prop: 'unicode-range',
      value: 'U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0',
    },
  ],
})

const schibsted = localFont({
  src: '../node_modules/@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2',
  weight: '400 900',
  style: 'normal',
  display: 'swap',
  adjustFontFallback: 'Arial',
  variable: '--font-schibsted',
  declarations: [{ prop: 'font-family', value: 'schibsted' }],
})

const schibstedExt = localFont({
  src: '../node_modules/@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-ext-wght-normal.woff2',
  weight: '400 900',
  style: 'normal',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  variable: '--font-schibsted-ext',
  declarations: [
    { prop: 'font-family', value: 'schibsted' },
    {
      prop: 'unicode-range',
      value: 'U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0',
    },
  ],
})

/** The classes that make both families known to the style sheet. */
export const fontClasses = [literata, literataItalic, literataExt, schibsted, schibstedExt]
  .map((font) => font.variable)
  .join(' ')
