import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { textsIn } from '@/texts/texts'
import { keptForm } from './kept-form'

type Node = { nodeName: string; attrs?: { name: string; value: string }[]; childNodes?: Node[] }

function inputsOf(node: Node): [string, string][] {
  const attrs = Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value]))
  const own: [string, string][] = node.nodeName === 'input' ? [[attrs.name ?? '', attrs.value ?? '']] : []
  return [...own, ...(node.childNodes ?? []).flatMap(inputsOf)]
}

test('every field comes back as it was sent, and nothing of it is read as a page', () => {
  const sent: [string, string][] = [
    ['$ACTION_REF_1', ''],
    ['$ACTION_1:1', '[{"at":0}]'],
    ['title', '"><script>alert(1)</script>'],
    ['body', 'Een regel.\r\n\r\n</textarea><b> & &amp; een lange regel die te lezen is'],
    ['topicIds', 'a'],
    ['topicIds', 'b'],
  ]
  const form = new FormData()
  for (const [name, value] of sent) form.append(name, value)
  form.append('picture', new File(['x'], 'brug.png'))
  const words = textsIn('nl').desk.notSentYet
  const page = keptForm('/schrijven/nieuw?x="', form, words, words.signedOut)
  expect(inputsOf(parse(page) as unknown as Node)).toEqual(sent)
  expect(page).not.toContain('<script')
  expect(page).not.toContain('<b>')
  expect(page).toContain(words.files)
})

test('it says why, and only who is signed out is led to the page for signing in', () => {
  const words = textsIn('nl').desk.notSentYet
  const page = (why: typeof words.trouble) => keptForm('/schrijven/nieuw', new FormData(), words, why)
  expect(page(words.signedOut)).toContain('uitgelogd')
  expect(page(words.signedOut)).toContain('href="/inloggen"')
  expect(page(words.trouble)).toContain('storing')
  expect(page(words.trouble)).not.toMatch(/uitgelogd|inloggen/)
})
