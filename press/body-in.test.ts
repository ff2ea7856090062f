import { expect, test } from 'vitest'
import { bodyIn } from './body-in'
import type { Coding } from './choose-coding'
import { makeCopy } from './make-copy'

const PAGE = Buffer.from(`<p>${'Een zin. '.repeat(300)}</p>`)

test.each<Coding>(['gzip', 'identity'])(
  '%s made of a copy stands in memory of its own size',
  async (coding) => {
    const copy = await makeCopy(200, PAGE, { 'Content-Type': 'text/html' })
    const body = await bodyIn(copy, coding)
    expect(body.buffer.byteLength).toBe(body.length)
    expect(await bodyIn(copy, coding)).toBe(body)
  },
)
