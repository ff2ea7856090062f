import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A folder of contents for a test: files by their path inside it; null takes one away. */
export type ContentsFolder = {
  path: string
  write(files: Record<string, string | Buffer | null>): void
}

/** Makes an empty folder below the system's temporary one. */
export function makeContentsFolder(): ContentsFolder {
  const root = mkdtempSync(path.join(tmpdir(), 'samenspraak-contents-'))
  return {
    path: root,
    write: (files) => {
      for (const [file, content] of Object.entries(files)) {
        const place = path.join(root, file)
        mkdirSync(path.dirname(place), { recursive: true })
        if (content === null) rmSync(place)
        else writeFileSync(place, content)
      }
    },
  }
}

/** Every file below a folder, in base64, by its path inside it. */
export function filesIn(root: string): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(files.map((file) => [path.relative(root, file), readFileSync(file, 'base64')]))
}

/** An author file of one line. */
export const authorFile = (given: string) => `---\nname:\n  given: ${given}\n---\n\n${given} schrijft.\n`

/** An essay file; `more` stands in its front matter. */
export function essayFile(
  title: string,
  { date = '2012-03-14T09:00:00+01:00', body = 'Een tekst.', more = '' } = {},
): string {
  return `---\ntitle: ${title}\ndate: ${date}\nauthors:\n  - ada\n${more}---\n\n${body}\n`
}

/** A dialogue file of Ada and Ben; each letter is what its writer says. */
export function dialogueFile(letters: string[], more = ''): string {
  const blocks = letters.map(
    (text, index) => `<Letter from="${index % 2 === 0 ? 'ada' : 'ben'}">\n\n${text}\n\n</Letter>`,
  )
  const frontMatter = `title: Brieven\ndate: 2012-03-15T09:00:00+01:00\nauthors:\n  - ada\n  - ben\n${more}`
  return `---\n${frontMatter}---\n\n${blocks.join('\n\n')}\n`
}
