import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DifferentFields } from './different-fields'

const cells = (theirs: string, mine: string) =>
  renderToStaticMarkup(
    <table>
      <tbody>
        <DifferentFields fields={[{ label: 'Rubrieken', theirs, mine }]} none="(leeg)" />
      </tbody>
    </table>,
  ).match(/<td>.*?<\/td>/g)

test('what was taken out of a field, and what it was filled with, is said beside its label', () => {
  expect(cells('Geld', '')).toEqual([
    '<td><b>Rubrieken</b> <del>Geld</del></td>',
    '<td><b>Rubrieken</b> (leeg)</td>',
  ])
  expect(cells('', 'Geld')).toEqual([
    '<td><b>Rubrieken</b> (leeg)</td>',
    '<td><b>Rubrieken</b> <ins>Geld</ins></td>',
  ])
})
