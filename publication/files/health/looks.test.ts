import { chmodSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { WORKS } from './finding'
import { lookAtBackup } from './look-at-backup'
import { lookAtDataFolder } from './look-at-data-folder'
import { LITTLE_ROOM_BYTES, lookAtRoom, NO_ROOM_BYTES, type Room } from './look-at-room'

const aFolder = () => mkdtempSync(path.join(tmpdir(), 'samenspraak-health-'))

describe('room', () => {
  const room = (bytes: number, ffree = 1_000): Room => ({ bavail: bytes, bsize: 1, files: 1_000, ffree })
  const of = (...rooms: Room[]) =>
    lookAtRoom(
      rooms.map((_, at) => `${at}`),
      async (at) => rooms[Number(at)] as Room,
    )()

  test('is enough, little, or none, by the fullest disk', async () => {
    const much = room(LITTLE_ROOM_BYTES)
    expect(await of(much, much)).toEqual(WORKS)
    expect(await of(much, room(LITTLE_ROOM_BYTES - 1))).toEqual({ state: 'warns', what: 'little room left' })
    expect(await of(room(LITTLE_ROOM_BYTES - 1), room(NO_ROOM_BYTES - 1))).toEqual({
      state: 'fails',
      what: 'no room left',
    })
    expect(await of(room(0))).toEqual({ state: 'fails', what: 'no room left' })
  })

  test('for new files counts too, where a file system counts them', async () => {
    expect(await of(room(LITTLE_ROOM_BYTES, 3))).toEqual({ state: 'fails', what: 'no room left' })
    expect(await of({ ...room(LITTLE_ROOM_BYTES, 0), files: 0 })).toEqual(WORKS)
  })

  test('is asked of the disk itself, and a folder that is not there has none to ask', async () => {
    expect(await lookAtRoom([aFolder(), '/there/is/none'])()).toHaveProperty('state')
  })
})

describe('the data folder', () => {
  test('takes a file, which is gone afterwards', async () => {
    const folder = aFolder()
    mkdirSync(path.join(folder, 'media'))
    expect(await lookAtDataFolder(folder)()).toEqual(WORKS)
    expect(readdirSync(folder)).toEqual(['media'])
  })

  test('that is not there, or is closed, cannot be written', async () => {
    const cannot = { state: 'fails', what: 'cannot be written' }
    expect(await lookAtDataFolder('/proc/there-is-none')()).toEqual(cannot)
    const folder = aFolder()
    mkdirSync(path.join(folder, 'media'))
    chmodSync(path.join(folder, 'media'), 0o500)
    // Root may write everywhere, whatever a folder says.
    if (process.getuid?.() !== 0) expect(await lookAtDataFolder(folder)()).toEqual(cannot)
  })

  test('on a full disk has no room', async () => {
    // Whatever is written to /dev/full finds a full disk.
    expect(await lookAtDataFolder('/dev/full')()).toMatchObject({ state: 'fails' })
  })
})

describe('the last backup', () => {
  const now = Date.UTC(2026, 10, 28)
  const noted = (text: string) => {
    const folder = aFolder()
    writeFileSync(path.join(folder, 'last-backup.json'), text)
    return lookAtBackup(folder, () => now)()
  }
  const daysAgo = (days: number) => JSON.stringify({ at: new Date(now - days * 86_400_000).toISOString() })

  test.each([
    ['of yesterday is well', daysAgo(1), WORKS],
    ['of two weeks ago is old', daysAgo(14), { state: 'warns', what: 'is old' }],
    ['of a note that is broken off never was', '{"at": "2026', { state: 'warns', what: 'was never made' }],
    ['of a note that says nothing never was', 'null', { state: 'warns', what: 'was never made' }],
    ['of a note without a moment never was', '{"at":"ooit"}', { state: 'warns', what: 'was never made' }],
  ])('%s', async (_what, text, finding) => {
    expect(await noted(text)).toEqual(finding)
  })

  test('that is not there is a warning and no more', async () => {
    expect(await lookAtBackup(aFolder())()).toEqual({ state: 'warns', what: 'was never made' })
  })
})
