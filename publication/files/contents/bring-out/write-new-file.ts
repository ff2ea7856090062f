import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Writes a file that must not be there yet, and the folders above it. */
export async function writeNewFile(file: string, content: string | Buffer): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, content, { flag: 'wx' })
}
