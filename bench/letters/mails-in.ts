import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { splitMbox } from '@/publication/correspondence/arrivals/exchange/split-mbox'

const HEADER = /^(?:from|date|received|return-path|subject|mime-version|to|content-type|delivered-to):/im
const LARGEST = 400_000

/** The mails of a folder and those below it: `.eml`, mbox, and texts without headers, which are what somebody wrote. */
export function* mailsIn(folder: string): Generator<{ name: string; raw: Buffer }> {
  for (const file of filesIn(folder)) {
    const bytes = readFileSync(file)
    if (bytes.length > LARGEST && !file.endsWith('.mbox')) continue
    const name = path.relative(folder, file)
    const begin = bytes.toString('latin1', 0, 6_000)
    if (!HEADER.test(begin.split(/\r?\n\r?\n/)[0] ?? '')) yield { name, raw: withHeaders(bytes) }
    else
      for (const [at, raw] of splitMbox(bytes).entries())
        yield { name: at > 0 ? `${name} ${at + 1}` : name, raw }
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => path.join(folder, name))
    .flatMap((file) => (statSync(file).isDirectory() ? filesIn(file) : [file]))
}

const withHeaders = (text: Buffer) =>
  Buffer.concat([Buffer.from('From: a@voorbeeld.example\nContent-Type: text/plain; charset=utf-8\n\n'), text])
