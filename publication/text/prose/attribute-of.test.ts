import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { expect, test } from 'vitest'
import { attributeOf } from './attribute-of'

test('an attribute is found by its name, and is null when it is not there or is no text', () => {
  const attributes = [
    { type: 'mdxJsxExpressionAttribute', value: '...alles' },
    { type: 'mdxJsxAttribute', name: 'src', value: '/media/a.png' },
    { type: 'mdxJsxAttribute', name: 'alt', value: 'Een brug' },
    { type: 'mdxJsxAttribute', name: 'wide' },
  ]
  const figure = { type: 'mdxJsxFlowElement', name: 'Figure', attributes, children: [] } as MdxJsxFlowElement
  const found = ['alt', 'src', 'wide', 'credit'].map((name) => attributeOf(figure, name))
  expect(found).toEqual(['Een brug', '/media/a.png', null, null])
})
