import { expect, test } from 'vitest'
import { listLinks } from './list-links'
import { listPictures } from './list-pictures'

const SOURCE = `[a](/2011/02/b) [a](/2011/02/b) [c][d] www.e.nl <Note>[f](#g)</Note> ![h](/media/i.png) ![j][k]

<Figure src="/media/l.png" alt="m" />

<Box>

<Video href="https://n.nl" title="o" still="/media/p.png" />

</Box>

[d]: https://q.nl
[k]: /media/r.png`

test('links are listed as they are written, in order and once', () => {
  const links = listLinks(SOURCE, 'mdx')
  expect(links).toEqual(['/2011/02/b', 'https://q.nl', 'http://www.e.nl', '#g', 'https://n.nl'])
})

test('pictures are listed as they are written, in order and once', () => {
  expect(listPictures(SOURCE, 'mdx')).toEqual([
    '/media/i.png',
    '/media/r.png',
    '/media/l.png',
    '/media/p.png',
  ])
})
