import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Forms that send nothing anybody typed: they lead to a page, leave, or take a file along. */
const SENDS_NOTHING_TYPED =
  /<form [^>]*method="get"|<form [^>]*action="\/schrijven\/uitloggen"|<form [^>]*action=\{`\/api\/vertrek\/|id="withdraw-form"/

const forms = globSync('app/(desk)/**/*.tsx').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/<form\b[^>]*>/g)].map(([form]) => ({ file, form })),
)

test('the desk has forms to look at', () => {
  expect(forms.length).toBeGreaterThan(5)
})

test.each(forms)(
  '$file: what is typed is kept by the one answered form, or nothing is typed',
  ({ file, form }) => {
    const source = readFileSync(file, 'utf8')
    const isAnswered = form.includes('{...given}') && /useAnsweredForm\(/.test(source)
    expect(isAnswered || SENDS_NOTHING_TYPED.test(form)).toBe(true)
  },
)

test('a form that is answered by its own page leaves its fields to what was typed', () => {
  // Without script the page is made anew, and a field that knows nothing of that stands as it was.
  const bare = globSync('app/(desk)/**/*.tsx').flatMap((file) => {
    const source = readFileSync(file, 'utf8')
    if (!source.includes('<AnsweredForm')) return []
    return [...source.matchAll(/<(input|select|textarea)\b[^>]*>/g)]
      .map(([field]) => field)
      .filter((field) => !/type="(hidden|file)"|name="deel"/.test(field))
      .map((field) => `${file}: ${field}`)
  })
  expect(bare).toEqual([])
})

test('only signing in is left without a question', () => {
  const unguarded = globSync('app/(desk)/**/*.{ts,tsx}').filter((file) =>
    /isGuarded(=\{false\}|: false)/.test(readFileSync(file, 'utf8')),
  )
  expect(unguarded).toEqual(['app/(desk)/(people)/inloggen/page.tsx'])
})

test('every answered form shows what of it is still on the device', () => {
  const silent = globSync('app/(desk)/**/*.tsx').filter((file) => {
    const source = readFileSync(file, 'utf8')
    return source.includes('useAnsweredForm(') && !source.includes('<OfferedCopy onDevice={onDevice} />')
  })
  expect(silent).toEqual([])
})

test('every answered form says whose page it is on', () => {
  const nobodys = globSync('app/(desk)/**/*.tsx').filter((file) => {
    const source = readFileSync(file, 'utf8')
    return source.includes('useAnsweredForm(') && !source.includes('<WhosePage screen={now} />')
  })
  expect(nobodys).toEqual([])
})

test('no field cuts what is typed or pasted into it without a word', () => {
  const cutting = globSync('app/(desk)/**/*.tsx').filter((file) =>
    readFileSync(file, 'utf8').includes('maxLength'),
  )
  // An address to sign in with, and a search.
  expect(cutting.sort()).toEqual([
    'app/(desk)/(people)/inloggen/page.tsx',
    'app/(desk)/schrijven/(readers)/abonnees/page.tsx',
  ])
})
