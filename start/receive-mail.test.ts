import { expect, test } from 'vitest'
import { type Env, env } from '@/env'
import { CannotStartError } from './cannot-start-error'
import { createStopInOrder } from './create-stop-in-order'
import { receiveMail } from './receive-mail'

const settings = (change: Partial<Env>): Env => ({
  ...env(),
  inboundDomain: 'post.site.example',
  inboundHost: '127.0.0.1',
  ...change,
})
const stop = () => createStopInOrder(() => {})

test('nobody who asked for no port has a listener', async () => {
  await expect(receiveMail(settings({ inboundPort: null, inboundDomain: null }), stop())).resolves.toBe(
    undefined,
  )
})

test('a port without a domain to receive mail for is told in one sentence', async () => {
  await expect(receiveMail(settings({ inboundPort: 1, inboundDomain: null }), stop())).rejects.toThrow(
    CannotStartError,
  )
})
