import { renderToStaticMarkup } from 'react-dom/server'
import { expect } from 'vitest'
import { type CheckedProse, checkProse, type ProseFormat } from '../check-prose'
import { proseToHtml } from '../prose-to-html'
import { proseToText } from '../prose-to-text'
import { renderProse } from '../render-prose'
import { findDanger } from './find-danger'
import { PLAIN_COMPONENTS } from './plain-components'

/** A text is refused with a place in it, or it is shown in all three ways and none of them does anything. */
export async function expectHarmless(source: string, format: ProseFormat): Promise<CheckedProse['status']> {
  const checked = checkProse(source, format)
  if (checked.status === 'refused') {
    expectPlaces(source, checked.problems)
    return checked.status
  }
  const page = renderToStaticMarkup(await renderProse({ source, format, components: PLAIN_COMPONENTS }))
  const html = proseToHtml(source, format, { siteUrl: 'https://site.example', pictures: new Map() })
  proseToText(source, format)
  expect({ source, danger: [...findDanger(page), ...findDanger(html)] }).toEqual({ source, danger: [] })
  return checked.status
}

function expectPlaces(source: string, problems: { line: number; column: number; message: string }[]): void {
  const lines = source.split(/\r\n|\n|\r/)
  expect(problems.length).toBeGreaterThan(0)
  for (const { line, column, message } of problems) {
    const length = lines[line - 1]?.length ?? -1
    const isThere = line >= 1 && column >= 1 && column <= length + 1
    expect({ source, line, column, isThere }).toEqual({ source, line, column, isThere: true })
    expect(message).toMatch(/^[A-Z‘<a-z].*[.>:…]$/s)
  }
}
