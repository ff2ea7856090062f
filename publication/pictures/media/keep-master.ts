import { mkdir, open, rename, rm } from 'node:fs/promises'
import type { Master } from './keep-as-given'
import { masterFile, mastersFolder } from './media-places'

/** Keeps a master on the disk, whole or not at all, before there is a row: a row never points to half a master. */
export async function keepMaster({ bytes, hash }: Master): Promise<void> {
  await mkdir(mastersFolder(), { recursive: true, mode: 0o700 })
  const unfinished = `${masterFile(hash)}.${process.pid}`
  try {
    const file = await open(unfinished, 'w', 0o600)
    await file.writeFile(bytes)
    await file.sync()
    await file.close()
    await rename(unfinished, masterFile(hash))
  } finally {
    await rm(unfinished, { force: true })
  }
}
