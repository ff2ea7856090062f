import { expect, test } from 'vitest'
import { linkAddress } from './field-types'

test('a link of an author may lead to the web, a mailbox or a telephone, and nowhere else', () => {
  for (const url of ['https://example.org', 'mailto:ada@example.org', 'tel:+31612345678'])
    expect(linkAddress('…').safeParse(url).success, url).toBe(true)
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'sms:06', '/over', 'tel: 06'])
    expect(linkAddress('…').safeParse(url).success, url).toBe(false)
})
