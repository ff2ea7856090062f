import { expect, test } from 'vitest'
import { keepLineEnds } from './keep-line-ends'

test.each([
  ['what is typed ends with its element', '<pre>a\nb</pre>c\nd', '<pre>a<br>b</pre>c\nd'],
  [
    'spaces are kept as they were typed, or one of them',
    '<p style="white-space: pre-wrap">a  b</p><p style="white-space: pre-line">a  b\nc</p>',
    '<p style="white-space: pre-wrap">a\u00a0\u00a0b</p><p style="white-space: pre-line">a  b<br>c</p>',
  ],
  [
    'within it something can flow again',
    '<pre>a\nb<i style="white-space: normal">c\nd</i><b style="white-space: nowrap">e\nf</b></pre>',
    '<pre>a<br>b<i style="white-space: normal">c\nd</i><b style="white-space: nowrap">e\nf</b></pre>',
  ],
  [
    'what has no end holds nothing, however often it stands there',
    `<pre>a\nb${'<br>'.repeat(2000)}${'<x-y/>'.repeat(2000)}</pre>c\nd`,
    `<pre>a<br>b${'<br>'.repeat(2000)}${'<x-y/>'.repeat(2000)}</pre>c\nd`,
  ],
])('%s', (_, html, kept) => {
  expect(keepLineEnds(html)).toBe(kept)
})
