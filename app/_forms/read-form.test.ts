import { expect, test } from 'vitest'
import { readForm } from './read-form'

const post = (body: BodyInit | null) => new Request('http://localhost/', { method: 'POST', body })

test('the fields of a form', async () => {
  expect(await readForm(post('email=anna%40voorbeeld.example&form=home'))).toEqual({
    email: 'anna@voorbeeld.example',
    form: 'home',
  })
  expect(await readForm(post(null))).toEqual({})
  expect(await readForm(post('email=%ff%'))).toEqual({ email: '\ufffd%' })
})

test('a body larger than any form is not read to its end', async () => {
  let read = 0
  const endless = new ReadableStream({
    pull(controller) {
      read += 1
      controller.enqueue(new TextEncoder().encode('x'.repeat(1_000)))
    },
  })
  const request = new Request('http://localhost/', {
    method: 'POST',
    body: endless,
    duplex: 'half',
  } as RequestInit)
  expect(await readForm(request)).toBeNull()
  expect(read).toBeLessThan(20)
})
