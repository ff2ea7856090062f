import { parseArgs } from 'node:util'
import { checkIssueFile } from '@/publication/files/issue-files/check-issue-file'
import { planIssueOfFile } from '@/publication/files/issue-files/plan-issue-of-file'
import { type IssueOfFile, readIssueOfFile } from '@/publication/files/issue-files/read-issue-of-file'
import { testIssueOfFile } from '@/publication/files/issue-files/test-issue-of-file'
import { findSendingMember } from '@/publication/people/members/find-sending-member'
import { readPublication } from '@/publication/public/site/read-publication'
import { longMoment } from '@/texts/dates'
import { readLocalMoment } from '@/texts/local-moment'
import { type Language, textsIn } from '@/texts/texts'
import { followMailing } from './issue/follow-mailing'
import { foundInWords, obstaclesInWords } from './issue/issue-in-words'
import { withDatabase } from './with-database'

// `npm run issue -- check FILE.mdx` and `npm run issue -- send FILE.mdx [--at MOMENT | --now] [--to owner@…] [--json]`.
// Ends with 1 when something is in the way, was refused or is uncertain, with 2 when some of it still waits.
const asked = readArguments()
if (!asked) {
  process.stderr.write(`${textsIn('nl').issues.command.usage}\n`)
  process.exit(1)
}
const { verb, file, values } = asked

await withDatabase(async (interrupted) => {
  const { language } = await readPublication()
  const say = textsIn(language).issues.command
  const member = await findSendingMember(values.to ?? null)
  if (!member) return complain(values.to ? say.noMember(values.to) : say.noOwner)
  if (verb === 'check') return check(member.id, language)
  const read = await readIssueOfFile(file, language)
  if (read.status === 'no-file') return complain(say.noFile(file))
  if (read.status === 'refused') return complainOf(read.problems)
  return values.to
    ? test(member.id, values.to, read.value, language)
    : send(member.id, read.value, language, interrupted)
})

async function check(memberId: string, language: Language): Promise<number> {
  const texts = textsIn(language)
  const checked = await checkIssueFile(file, memberId, language)
  if (checked.status === 'no-file') return complain(texts.issues.command.noFile(file))
  if (checked.status === 'refused') return complainOf(checked.problems)
  const { toDo, fine } = foundInWords(checked.found, texts)
  for (const line of toDo) complain(line)
  for (const line of fine) tell(line)
  return toDo.length > 0 ? 1 : 0
}

async function test(memberId: string, to: string, issue: IssueOfFile, language: Language): Promise<number> {
  const say = textsIn(language).issues.command
  const outcome = await testIssueOfFile(memberId, issue)
  if (outcome.status === 'mailed-with-other-words')
    return complain(say.otherWords(longMoment(outcome.startsAt, language)))
  if (outcome.status === 'changed-at-desk') return complain(say.changedAtDesk)
  tell(say.tested(to))
  return 0
}

async function send(
  memberId: string,
  issue: IssueOfFile,
  language: Language,
  interrupted: AbortSignal,
): Promise<number> {
  const texts = textsIn(language)
  const say = texts.issues.command
  const startsAt = values.now ? new Date() : values.at ? readMoment(values.at) : null
  if (values.at && !startsAt) return complain(say.noMoment(values.at))
  const planned = await planIssueOfFile(memberId, issue, startsAt)
  switch (planned.status) {
    case 'planned':
    case 'planned-already':
      if (!values.json) tell(say[planned.status](longMoment(planned.startsAt, language)))
      return followMailing(planned.mailingId, {
        language,
        isJson: Boolean(values.json),
        allAsFiles: Boolean(values['all-as-files']),
        interrupted,
        memberId,
        issue,
      })
    case 'obstacles':
      for (const line of obstaclesInWords(planned.obstacles, texts)) complain(line)
      return 1
    case 'mailed-with-other-words':
      return complain(say.otherWords(longMoment(planned.startsAt, language)))
    default:
      return complain(say.notPlanned[planned.status])
  }
}

/** With an offset, or by the clocks of Amsterdam. */
function readMoment(text: string): Date | null {
  if (/(?:Z|[+-]\d{2}:\d{2})$/.test(text)) return Number.isNaN(Date.parse(text)) ? null : new Date(text)
  return readLocalMoment(text.replace(' ', 'T'))
}

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        at: { type: 'string' },
        now: { type: 'boolean' },
        to: { type: 'string' },
        json: { type: 'boolean' },
        'all-as-files': { type: 'boolean' },
      },
    })
    const [verb, file, ...rest] = positionals
    const isVerb = verb === 'check' || verb === 'send'
    const isClear =
      rest.length === 0 && !(values.at && values.now) && !(verb === 'check' && Object.keys(values).length > 0)
    return isVerb && file && isClear ? { verb, file, values } : null
  } catch {
    return null
  }
}

function complainOf(problems: { line: number; column: number; message: string }[]): number {
  for (const { line, column, message } of problems) complain(`${file}:${line}:${column} ${message}`)
  return 1
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`)
}

function complain(line: string): number {
  process.stderr.write(`${line}\n`)
  return 1
}
