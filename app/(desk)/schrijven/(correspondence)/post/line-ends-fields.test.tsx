import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, expect, test, vi } from 'vitest'
import { Typed } from '@/app/(desk)/_forms/typed-fields'
import { listJoinedPlaces } from '@/publication/correspondence/arrivals/choose-line-ends'
import type { ArrivalView } from '@/publication/correspondence/arrivals/find-arrival'
import { textsIn } from '@/texts/texts'
import { JoinedPlaces } from './joined-places'
import { LineEndsButton, LineEndsField } from './line-ends-fields'

vi.mock('@/publication/correspondence/arrivals/choose-line-ends')
beforeEach(() => void vi.mocked(listJoinedPlaces).mockReset())

const words = textsIn('nl').arrivals
const fields = (
  <>
    <LineEndsField lineEnds="joined" editor={{ current: null }} />
    <LineEndsButton lineEnds="joined" words={words.lineEnds.choose} />
  </>
)
const shown = (typed: Record<string, string> | null) =>
  renderToStaticMarkup(<Typed value={typed}>{fields}</Typed>)

test('a proposal offers its lines the other way, and once that was answered, back', () => {
  expect(shown(null)).toMatch(
    /name="lineEnds" value="joined".*value="as-came" name="act">Laat de regels zoals/,
  )
  const answered = shown({ body: 'Een\nregel.', lineEnds: 'as-came' })
  expect(answered).toMatch(
    /name="lineEnds" value="as-came".*value="joined" name="act">Laat de regels doorlopen/,
  )
})

const placesOf = async (arrival: Partial<ArrivalView>) =>
  renderToStaticMarkup(
    await JoinedPlaces({ arrival: { id: 'x', ...arrival } as ArrivalView, memberId: 'y', words }),
  )

test('twenty places are shown, said to who hears them, and the rest counted', async () => {
  const places = Array.from({ length: 23 }, (_, at) => ({ before: `langs het <${at}>`, after: 'water' }))
  vi.mocked(listJoinedPlaces).mockResolvedValueOnce(places)
  const html = await placesOf({ joinedLines: 23, isConfirmable: true })
  expect(html).toMatch(/^<details><summary>Welke regels\?<\/summary>/)
  expect(html.match(/<li/g)).toHaveLength(20)
  expect(html).toContain(
    'langs het &lt;0&gt; <span role="img" aria-label="einde van een regel">↵</span> water …',
  )
  expect(html).toContain('En nog 3.')
})

test('where no line was joined, or nothing can be confirmed, no mail is read again', async () => {
  expect(await placesOf({ joinedLines: 0, isConfirmable: true })).toBe('')
  expect(await placesOf({ joinedLines: 2, isConfirmable: false })).toBe('')
  expect(listJoinedPlaces).not.toHaveBeenCalled()
})
