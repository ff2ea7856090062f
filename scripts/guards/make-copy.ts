import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A copy of the project as it stands, in a temporary folder: what is taken out there is never missing here. */
export function makeCopy(root: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'samenspraak-guards-'))
  // Open to the account that runs PostgreSQL when we are root.
  chmodSync(copy, 0o711)
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  for (const file of files.trim().split('\n')) {
    if (!existsSync(path.join(root, file))) continue
    mkdirSync(path.join(copy, path.dirname(file)), { recursive: true })
    copyFileSync(path.join(root, file), path.join(copy, file))
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'))
  // Tests that walk through the files ask git which there are.
  execFileSync('git', ['init', '--quiet'], { cwd: copy })
  return copy
}
