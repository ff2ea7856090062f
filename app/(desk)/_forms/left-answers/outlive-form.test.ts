import { expect, test, vi } from 'vitest'
import { bad, good } from '../answer'
import { outliveForm } from './outlive-form'

const PATH = '/schrijven/dialogen'

function aForm() {
  const leave = vi.fn()
  let time = 0
  const form = outliveForm(leave, () => time)
  form.appear()
  return { ...form, leave, after: (ms: number) => (time += ms) }
}

test('what is heard by a form that is gone with its answer is left for its page, whichever went first', () => {
  const goesLater = aForm()
  const refused = bad('Dat kan nog niet.')
  goesLater.hear(refused, PATH)
  expect(goesLater.leave).not.toHaveBeenCalled()
  goesLater.after(200)
  goesLater.disappear()
  expect(goesLater.leave).toHaveBeenCalledWith({ path: PATH, at: refused.at, answer: refused.answer })

  const wentBefore = aForm()
  wentBefore.disappear()
  wentBefore.hear(refused, PATH)
  expect(wentBefore.leave).toHaveBeenCalledWith(expect.objectContaining({ answer: refused.answer }))
})

test('a form that stays says it itself, and one that goes later, or heard nothing, leaves nothing', () => {
  const form = aForm()
  form.hear(good('Bewaard.'), PATH)
  form.after(5_000)
  form.disappear()
  const quiet = aForm()
  quiet.hear({ at: 1, answer: null }, PATH)
  quiet.hear({ ...good('Opgeslagen.'), isByItself: true }, PATH)
  quiet.disappear()
  expect([form.leave, quiet.leave].flatMap(({ mock }) => mock.calls)).toEqual([])
})

test('what is asked anew takes away what was left', () => {
  const form = aForm()
  form.hear(bad('Nee.'), PATH)
  form.ask()
  expect(form.leave).toHaveBeenCalledExactlyOnceWith(null)
  form.disappear()
  expect(form.leave).toHaveBeenCalledOnce()
})
