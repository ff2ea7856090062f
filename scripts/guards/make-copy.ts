import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'

/** A copy of the project as it stands, in a new folder: what is taken out there is never missing here. */
export function makeCopy(root: string, copy: string): string {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  const copied = files
    .trim()
    .split('\n')
    .filter((file) => existsSync(path.join(root, file)))
  for (const file of copied) {
    mkdirSync(path.join(copy, path.dirname(file)), { recursive: true })
    copyFileSync(path.join(root, file), path.join(copy, file))
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'))
  // Tests that walk through the files ask git which there are, or which are kept.
  execFileSync('git', ['init', '--quiet'], { cwd: copy })
  execFileSync('git', ['add', '--pathspec-from-file=-'], { cwd: copy, input: copied.join('\n') })
  return copy
}
