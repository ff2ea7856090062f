import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { createSessionLimit } from './create-session-limit'

const asking = (cookie?: string) => ({ headers: { cookie } }) as IncomingMessage

test('a session has so many under way, whatever other cookies it brings, and another one has its own', () => {
  const enter = createSessionLimit(2)
  const first = enter(asking('samenspraak=mallory'), 'a')
  expect(enter(asking('x=1; __Host-samenspraak=mallory; y=2'), 'b')).not.toBeNull()
  expect(enter(asking('y=2;samenspraak=mallory'), 'a')).toBeNull()
  expect(enter(asking('samenspraak=denise'), 'a')).not.toBeNull()
  first?.()
  expect(enter(asking('samenspraak=mallory'), 'a')).not.toBeNull()
})

test('who brings no session shares what their network has', () => {
  const enter = createSessionLimit(1)
  expect(enter(asking(), 'a')).not.toBeNull()
  expect(enter(asking('xsamenspraak=1'), 'a')).toBeNull()
  expect(enter(asking(), 'b')).not.toBeNull()
})
