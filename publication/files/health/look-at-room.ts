import { statfs } from 'node:fs/promises'
import { insteadOf } from '@/instead-of'
import { type Finding, type Look, WORKS } from './finding'

const MEGABYTE = 1024 * 1024
/** Some hundred pictures, or a day of a busy site: somebody has time to do something. */
export const LITTLE_ROOM_BYTES = 500 * MEGABYTE
/** Less than PostgreSQL takes for one more file of its log and an upload beside it. */
export const NO_ROOM_BYTES = 48 * MEGABYTE
/** A file system without numbers for new files is as full as one without room. */
const FEW_FILES = 100

export type Room = { bavail: number; bsize: number; files: number; ffree: number }

/** Looks how much room is left on the disks of these folders; the fullest counts. A folder that is not there counts not. */
export function lookAtRoom(folders: string[], ask: (folder: string) => Promise<Room> = statfs): Look {
  return async function look() {
    const rooms = await Promise.all(folders.map((folder) => ask(folder).catch(insteadOf('ENOENT', null))))
    const findings = rooms.flatMap((room) => (room ? [judge(room)] : []))
    return findings.find(({ state }) => state === 'fails') ?? findings.find(isTrouble) ?? WORKS
  }
}

const isTrouble = ({ state }: Finding) => state !== 'works'

function judge({ bavail, bsize, files, ffree }: Room): Finding {
  const bytes = bavail * bsize
  const hasFewFiles = files > 0 && ffree < FEW_FILES
  if (bytes < NO_ROOM_BYTES || hasFewFiles) return { state: 'fails', what: 'no room left' }
  return bytes < LITTLE_ROOM_BYTES ? { state: 'warns', what: 'little room left' } : WORKS
}
