import { expect, test } from 'vitest'
import { keepPreloads } from './keep-preloads'

test('preloads of style and fonts stay, those of scripts go', () => {
  const link =
    '</a.css>; rel=preload; as="style", </x,y.js>; rel=preload; as="script", </f.woff2>; rel=preload; as="font"; crossorigin=""'
  expect(keepPreloads(link)).toBe(
    '</a.css>; rel=preload; as="style", </f.woff2>; rel=preload; as="font"; crossorigin=""',
  )
})

test('no field is left when nothing welcome is in it', () => {
  expect(keepPreloads('</x.js>; rel=modulepreload')).toBeUndefined()
  expect(keepPreloads(undefined)).toBeUndefined()
})
