import { DataFolderRefusal } from '@/db/data-folder/data-folder-refusal'
import { checkEnv, type Env } from '@/env'
import { describeError } from '@/log'
import { BackupRefusal, type RefusalReason } from '@/publication/files/backups/backup-refusal'
import type { Progress } from '@/publication/files/backups/make-backup'
import { wordsForDataFolder } from '@/start/words-for-data-folder'
import { textsIn } from '@/texts/texts'

type Words = ReturnType<typeof textsIn>['backups']

type Given = {
  settings: Env
  words: Words
  args: string[]
  tell: (line: string) => void
  progress: (progress: Progress) => void
  interrupted: AbortSignal
}

const EVERY_MS = 1_000
const INTERRUPTED = 130

/** Runs `npm run backup` or `npm run restore` to its end, and ends the process; what was expected to fail is said in words. */
export async function runBackupCommand(
  name: 'backup' | 'restore',
  command: (given: Given) => Promise<number | 'usage'>,
): Promise<never> {
  // The terminal is spoken to before anybody can know the language of the publication.
  const words = textsIn('nl').backups
  const outcome = checkEnv(process.env)
  if (outcome.status === 'wrong') return end(textsIn('nl').start.wrongEnvironment(outcome.problems))
  const interrupted = onInterrupt()
  const given = {
    settings: outcome.env,
    words,
    args: process.argv.slice(2),
    tell,
    progress: sayNowAndThen(words),
    interrupted,
  }
  try {
    const code = await command(given)
    return code === 'usage' ? end(words.usage[name]) : process.exit(code)
  } catch (error) {
    return end(inWords(error, words), interrupted.aborted ? INTERRUPTED : 1)
  }
}

function inWords(error: unknown, words: Words): string {
  if (error instanceof BackupRefusal) return wordsFor(error.reason, words)
  if (error instanceof DataFolderRefusal) return wordsForDataFolder(error.reason)
  const { code } = error as { code?: string }
  return code?.startsWith('ERR_PARSE_ARGS') ? words.usage.backup : words.unexpected(describeError(error))
}

/** Each kind has a sentence of its own name, which takes what the reason carries. */
function wordsFor(reason: RefusalReason, { refused }: Words): string {
  return (refused[reason.kind] as (reason: RefusalReason) => string)(reason)
}

function sayNowAndThen(words: Words): (progress: Progress) => void {
  let told = 0
  return ({ step, done, total }) => {
    if (Date.now() - told < EVERY_MS) return
    told = Date.now()
    tell(words.progress[step](done, total))
  }
}

/** The first Ctrl-C ends it in order, the second at once. */
function onInterrupt(): AbortSignal {
  const interruption = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (interruption.signal.aborted) process.exit(INTERRUPTED)
      interruption.abort()
    })
  }
  return interruption.signal
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`)
}

function end(line: string, code = 1): never {
  process.stderr.write(`${line}\n`)
  process.exit(code)
}
