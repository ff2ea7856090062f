import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { textsIn } from '@/texts/texts'
import { CopyAddress } from './copy-address'
import { MailAddress } from './mail-address'

const ADDRESS = `brief-${'0123456789abcdef'.repeat(2)}01234567@post.voorbeeld.example`

test('an address to mail to is a link to it, and is read and copied whole', () => {
  const html = renderToStaticMarkup(<MailAddress address={ADDRESS} />)
  expect(html).toContain(`href="mailto:${ADDRESS}"`)
  expect(html.replace(/<[^>]+>/g, '')).toBe(ADDRESS)
})

test('it goes on in a next line between its digits and before its host, not after its first word', () => {
  const lines = renderToStaticMarkup(<MailAddress address={ADDRESS} />).split('<wbr/>')
  expect(lines.map((line) => line.replace(/<[^>]+>/g, ''))).toEqual([
    'brief-0123456789',
    'abcdef0123',
    '456789abcd',
    'ef01234567',
    '@post.voorbeeld.example',
  ])
})

test('the button to copy it is there only where script is: without it the address can be selected, and nothing pressed in vain', () => {
  const words = textsIn('nl').dialogues.page.copyAddress
  const button = <CopyAddress address={ADDRESS} shownIn="eigen-adres" words={words} />
  expect(renderToStaticMarkup(button)).toBe('')
})
