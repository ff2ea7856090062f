import type { Root } from 'mdast'
import { expect, test, vi } from 'vitest'
import { requireProse } from './read-prose'
import { RefusedProseError } from './refused-prose-error'
import { rememberTree } from './remembered-tree'
import { requireProseInWorker } from './require-prose-in-worker'
import { askThread as realAskThread } from './thread/ask-thread'

vi.mock(import('./thread/ask-thread'), async (importReal) => ({
  askThread: vi.fn((await importReal()).askThread),
}))
const askThread = vi.mocked(realAskThread)

vi.setConfig({ testTimeout: 60_000 })

const LINE = 'Een *gewone* zin met een [verwijzing](https://voorbeeld.example) en **nadruk**.\n\n'
const long = (ending: string) => LINE.repeat(800) + ending

test('a long text is read the same, and the loop goes on meanwhile', async () => {
  await requireProseInWorker(long('De thread begint.'), 'mdx')
  let turns = 0
  const counting = setInterval(() => {
    turns += 1
  }, 5)
  const tree = await requireProseInWorker(long('Einde.'), 'mdx')
  clearInterval(counting)
  expect(turns).toBeGreaterThan(3)
  expect(tree).toEqual(requireProse(long('Einde.'), 'mdx'))
})

test('a long text that may not be shown is refused with its places', async () => {
  const refused = requireProseInWorker(long('<script>1</script>'), 'mdx')
  await expect(refused).rejects.toThrow(RefusedProseError)
  await expect(refused).rejects.toMatchObject({ problems: [{ line: 1_601 }] })
})

test('without a thread readers get the text all the same', async () => {
  askThread.mockRejectedValueOnce(new Error('The thread did not start'))
  expect(await requireProseInWorker(long('Zonder thread.'), 'mdx')).toEqual(
    requireProse(long('Zonder thread.'), 'mdx'),
  )
})

test('what is remembered is not read again', async () => {
  const tree: Root = { type: 'root', children: [] }
  rememberTree(long('Onthouden.'), 'mdx', tree)
  expect(await requireProseInWorker(long('Onthouden.'), 'mdx')).toEqual(tree)
})
