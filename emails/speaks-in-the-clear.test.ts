import { expect, test } from 'vitest'
import { speaksInTheClear } from './speaks-in-the-clear'
import { aMailServer } from './testing/a-mail-server'

const ELSEWHERE = () => false

test('a server elsewhere that offers no encryption is told', async () => {
  const server = await aMailServer()
  expect(await speaksInTheClear(server.url, ELSEWHERE)).toBe(true)
  await server.close()
})

test('one on this machine may speak as it likes', async () => {
  const server = await aMailServer()
  expect(await speaksInTheClear(server.url)).toBe(false)
  await server.close()
})

test('one elsewhere that offers STARTTLS is fine', async () => {
  const server = await aMailServer({ disabledCommands: [] })
  expect(await speaksInTheClear(`${server.url}?tls.rejectUnauthorized=false`, ELSEWHERE)).toBe(false)
  await server.close()
})

test('of one that does not answer nothing is said', async () => {
  await expect(speaksInTheClear('smtp://127.0.0.1:1')).rejects.toThrow()
})
