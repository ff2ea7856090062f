import { expect, test } from 'vitest'
import { aForm, anInput, standInForForms } from '../testing/stand-in-form'
import type { Copies } from './create-copies'
import { listNews } from './list-news'
import { placeOf } from './place-of'

standInForForms()

test('what is offered back is neither what the form holds nor what another page has in hand', () => {
  const form = aForm(anInput({ name: 'title', defaultValue: 'Opgeslagen' }))
  const place = placeOf(form)
  const found = (id: string, title: string) => {
    const fields: [string, string][] = [['title', title]]
    return { id, place, copy: { at: 1, base: {}, fields, files: [] } }
  }
  const all = [found('open', 'Nu getypt'), found('left', 'Niet opgeslagen'), found('saved', 'Opgeslagen')]
  const forgotten: string[] = []
  const copies: Copies = {
    keep: () => 'kept',
    list: (of) => (of === place ? all : []),
    listOn: () => all,
    forget: (of, id) => void (of === place && forgotten.push(id)),
  }
  const { news, inHand } = listNews(form, copies, new Set(['open']))
  expect(news.map(({ id }) => id)).toEqual(['left'])
  expect([inHand, forgotten]).toEqual([['open'], ['saved']])
  expect(listNews(form, copies, new Set()).inHand).toEqual([])
})
