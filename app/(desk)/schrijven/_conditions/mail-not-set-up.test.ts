import { beforeEach, expect, test, vi } from 'vitest'
import { textsIn } from '@/texts/texts'
import { mailNotSetUp } from './mail-not-set-up'

const sends = vi.hoisted(() => ({ mail: false }))
vi.mock('@/app/_site/sends-mail', () => ({ sendsMail: () => sends.mail }))

const site = { name: 'Proef', language: 'nl' as const, texts: textsIn('nl') }
const viewer = (role: 'owner' | 'editor') => ({ id: 'x', name: 'Olga', role, authorId: null })
beforeEach(() => {
  sends.mail = false
})

test('an owner is told that no mail server is set up, and where the mails are instead', async () => {
  expect(await mailNotSetUp(viewer('owner'), site)).toMatchObject([
    { urgency: 'soon', sentence: expect.stringContaining('geen mailserver'), href: '/schrijven/uitbak' },
  ])
})

test('who may not read those mails is not told, and nobody is where mail is sent', async () => {
  expect(await mailNotSetUp(viewer('editor'), site)).toEqual([])
  sends.mail = true
  expect(await mailNotSetUp(viewer('owner'), site)).toEqual([])
})
