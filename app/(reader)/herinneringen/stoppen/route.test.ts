import { expect, test, vi } from 'vitest'
import { stopRemindersByToken } from '@/publication/correspondence/compositions/stop-reminders'
import { POST } from './route'

vi.mock('@/publication/correspondence/compositions/stop-reminders', () => ({
  stopRemindersByToken: vi.fn(async () => ({ status: 'stopped' })),
}))

const press = async (site: string) => {
  const headers = { 'sec-fetch-site': site }
  const body = new URLSearchParams({ token: 'x' })
  const answer = await POST(new Request('http://localhost:3000/', { method: 'POST', headers, body }))
  return answer.headers.get('location')
}

test('reminders are stopped by the button on our page, and by no form of another site', async () => {
  expect(await press('cross-site')).toBe('/herinneringen/niet-gelukt')
  expect(stopRemindersByToken).not.toHaveBeenCalled()
  expect(await press('same-origin')).toBe('/herinneringen/gestopt')
})
