import type { Element, Root } from 'hast'
import { describe, expect, test } from 'vitest'
import { beginningOf } from './beginning-of'
import { element } from './element'
import { writeHtml } from './write-html'

const text = (...children: Element[]): Root => ({ type: 'root', children })

const shorten = (html: Root, mostBytes: number) => {
  const begun = beginningOf(html, mostBytes)
  return { ...begun, html: writeHtml(begun.html) }
}

describe('a text that is too long', () => {
  test('is whole when it fits to the byte', () => {
    const html = text(element('p', {}, ['één']), element('p', {}, ['twee']))
    const { length } = Buffer.from(writeHtml(html))
    expect(shorten(html, length)).toEqual({ html: '<p>één</p><p>twee</p>', isWhole: true })
    expect(shorten(html, length - 1).isWhole).toBe(false)
  })

  test('ends between two blocks', () => {
    const html = text(element('p', {}, ['a'.repeat(50)]), element('p', {}, ['woord '.repeat(20)]))
    expect(shorten(html, 100).html).toBe(`<p>${'a'.repeat(50)}</p>`)
  })

  test('is broken off between words where a block alone is too long', () => {
    const html = text(
      element('p', {}, ['Beste,']),
      element('p', {}, [element('em', {}, ['woord '.repeat(50)])]),
      element('p', {}, ['Dag']),
    )
    const begun = shorten(html, 80).html
    expect(begun).toMatch(/^<p>Beste,<\/p><p><em>(woord )+…<\/em><\/p>$/)
    expect(Buffer.byteLength(begun)).toBeLessThanOrEqual(80)
  })

  test('is broken off between the items of a list, and never in the middle of a character', () => {
    const list = text(
      element('ol', {}, [
        element('li', {}, ['een']),
        element('li', {}, ['twee']),
        element('li', {}, ['drie'.repeat(20)]),
      ]),
    )
    expect(shorten(list, 60).html).toMatch(/^<ol><li>een<\/li><li>twee<\/li><li>drie.*…<\/li><\/ol>$/)
    for (const most of [30, 31, 32, 33, 34])
      expect(shorten(text(element('p', {}, ['🌊'.repeat(20)])), most).html).toMatch(/^<p>(🌊)+ …<\/p>$/u)
  })

  test('counts what is written, not what is read', () => {
    const begun = shorten(text(element('p', {}, ['& '.repeat(200)])), 200).html
    expect(Buffer.byteLength(begun)).toBeLessThanOrEqual(200)
    expect(begun).toContain('&#x26;')
  })

  test('is nothing where there is no room for anything', () => {
    const link = text(
      element('p', {}, [element('a', { href: `https://voorbeeld.example/${'x'.repeat(200)}` }, ['hier'])]),
    )
    expect(shorten(link, 100)).toEqual({ html: '', isWhole: false })
  })
})
