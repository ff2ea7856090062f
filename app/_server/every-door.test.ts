import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ACTIONS } from '@/publication/people/permissions/permissions'

/** What strangers may ask: to be mailed a link, and to use one. */
const OPEN_TO_STRANGERS = [
  'askForLink',
  'signIn',
  'declineByLink',
  'confirmNewAddress',
  'keepOldAddress',
  'confirmAsRead',
  'confirmAdjusted',
  'chooseLinesByLink',
  'agreeByLink',
  'disagreeByLink',
  'answerQuestionByLink',
  'letStayAndAgreeByLink',
  'takeDepartureBack',
  'agreeToJoinByLink',
  'refuseToJoinByLink',
  'undoConfirmedByLink',
]
/** Route handlers outside the desk that are for readers, mail programs, mail servers and whoever has a link, and guard themselves. */
const NOT_OF_THE_DESK =
  /^app\/(api\/(nieuwsbrief|inbound|volgen|vertrek)|\(desk\)\/\(correspondence\)\/inloggen\/(drukproef|brief))\//

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'app/*.ts', 'app/*.tsx'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n')

const actions = files
  .filter((file) => /^\s*'use server'/m.test(readFileSync(file, 'utf8')))
  .flatMap((file) => doorsIn(file, /export async function (\w+)/))
const handlers = files
  .filter((file) => /^app\/(\(desk\)|api)\/.*route\.tsx?$/.test(file) && !NOT_OF_THE_DESK.test(file))
  .flatMap((file) => doorsIn(file, /export (?:async )?(?:function|const) (GET|POST|PUT|PATCH|DELETE|HEAD)\b/))

test('the desk has doors to walk past', () => {
  expect(actions.length).toBeGreaterThan(10)
})

test.each(actions)('$file: the action $name says who may, and asks where the request comes from', (door) => {
  if (OPEN_TO_STRANGERS.includes(door.name)) {
    expect(door.source).toMatch(/await requireSameOrigin\(\)/)
    return
  }
  const guards = guardsOf(door.file, door.source)
  expect(guards).not.toEqual([])
  for (const action of guards) expect(ACTIONS).toContain(action)
})

test.each(actions)('$file: the action $name takes what forms of ours send, and nothing else', (door) => {
  // Other arguments are refused before Next sees them (serving/is-form-of-ours.ts).
  expect(door.source).toContain(`function ${door.name}(_before: unknown, form: FormData)`)
})

test.each(handlers)('$file: the handler $name says who may', (door) => {
  const pattern =
    door.name === 'GET'
      ? /await (?:requireMember|findMember)\('([^']+)'\)/
      : /await (?:requireActingMember|findActingMember)\('([^']+)'\)/
  expect(ACTIONS).toContain(pattern.exec(door.source)?.[1])
})

test('every page of the desk asks who is there before anything else', () => {
  const pages = files.filter((file) => /^app\/\(desk\)\/schrijven\/(.*\/)?page\.tsx$/.test(file))
  expect(pages.length).toBeGreaterThan(5)
  const open = pages.filter((file) => {
    const named = /await requireMember\('([^']+)'\)/.exec(readFileSync(file, 'utf8'))?.[1]
    return !ACTIONS.some((action) => action === named)
  })
  expect(open).toEqual([])
})

test('forms of the desk are read in one place', () => {
  const readers = files.filter((file) =>
    /fromEntries\(form\)|form\.get(All)?\(/.test(readFileSync(file, 'utf8')),
  )
  expect(readers).toEqual(['app/(desk)/_forms/read-form.ts'])
})

/** What a door asks about; of one that chooses among ACTS of its file, what each of those asks about. */
function guardsOf(file: string, source: string): (string | undefined)[] {
  if (!source.includes('ACTS[')) return [guardIn(source)]
  const whole = readFileSync(file, 'utf8')
  const names =
    /const ACTS = \{([^}]*)\}/
      .exec(whole)?.[1]
      ?.split(',')
      .map((name) => name.trim()) ?? []
  return names.map((name) => guardIn(whole.split(`async function ${name}(`)[1]?.split('\n}\n')[0] ?? ''))
}

function guardIn(source: string): string | undefined {
  return /(?:await (?:requireActingMember|findActingMember)|answerMember)\('([^']+)'/.exec(source)?.[1]
}

/** The exported functions of a file, each with its source up to the next. */
function doorsIn(file: string, pattern: RegExp): { file: string; name: string; source: string }[] {
  const source = readFileSync(file, 'utf8')
  const starts = [...source.matchAll(new RegExp(pattern, 'g'))]
  return starts.map((start) => ({
    file,
    name: start[1] ?? '',
    source: source.slice(start.index).split('\n}\n')[0] ?? '',
  }))
}
