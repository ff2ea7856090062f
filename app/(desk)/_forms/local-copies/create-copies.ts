import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { bytesToUtf8, concatBytes, hexToBytes, randomBytes, utf8ToBytes } from '@noble/ciphers/utils.js'
import { fromBase64, toBase64 } from './base64'
import type { LocalCopy } from './local-copy'

export type Owner = {
  /** tells the copies of one member from those of others on a device, and says nothing else */
  tag: string
  /** 32 bytes in hex, given by the server to who is signed in, and kept nowhere in the browser */
  key: string
}

export type FoundCopy = { id: string; place: string; copy: LocalCopy }

export type Copies = {
  /** `no room`: the device keeps none, or no more; `not here`: whoever typed it signed out on this device */
  keep: (place: string, id: string, copy: LocalCopy) => 'kept' | 'no room' | 'not here'
  /** those of a place, newest first; what cannot be read, or is a month old, goes */
  list: (place: string) => FoundCopy[]
  /** those of every form of an address, newest first */
  listOn: (path: string) => FoundCopy[]
  forget: (place: string, id: string) => void
}

const BEGINNING = 'samenspraak-copy'
/** Who is signed in here. */
const HERE = 'samenspraak-here'
const NONCE_BYTES = 24
const KEPT_MS = 30 * 24 * 3_600_000
/** Stands between the moment of a copy, which anybody may read, and what is sealed of it; base64 has none. */
const AFTER_MOMENT = '.'

/**
 * Copies of what a member types, on their device. They are sealed (XChaCha20-Poly1305) with a key that only a page of who is
 * signed in holds: after signing out nobody reads them, whatever the browser leaves on its disk. At once and not in promises,
 * or a page that is being closed would lose its last words. What is a month old goes, of every form and whoever's it is.
 */
export function createCopies(storage: Storage | null, { tag, key }: Owner): Copies {
  const nameOf = (place: string, id: string) => `${BEGINNING} ${tag} ${encodeURIComponent(place)} ${id}`
  const ofPlace = (place: string) => namesIn(storage, nameOf(place, ''))
  if (storage) sweep(storage)
  if (storage) attempt(() => storage.setItem(HERE, tag))

  return {
    keep(place, id, copy) {
      if (!storage) return 'no room'
      if (attempt(() => storage.getItem(HERE)) !== tag) return 'not here'
      const name = nameOf(place, id)
      const isKept = attempt(() => {
        storage.setItem(name, `${copy.at}${AFTER_MOMENT}${seal(key, name, copy)}`)
        return true
      })
      return isKept ? 'kept' : 'no room'
    },
    list: (place) => newestFirst(listIn(place)),
    listOn(path) {
      const names = namesIn(storage, `${BEGINNING} ${tag} ${encodeURIComponent(`${path} `)}`)
      const places = new Set(names.map((name) => decodeURIComponent(name.split(' ')[2] ?? '')))
      return newestFirst([...places].flatMap(listIn))
    },
    forget: (place, id) => void attempt(() => storage?.removeItem(nameOf(place, id))),
  }

  function listIn(place: string): FoundCopy[] {
    return ofPlace(place).flatMap((name) => {
      const copy = attempt(() => unseal(key, name, sealedIn(storage?.getItem(name) ?? '')))
      const isGood = copy && Date.now() - copy.at < KEPT_MS
      if (!isGood) attempt(() => storage?.removeItem(name))
      return isGood ? [{ id: name.slice(nameOf(place, '').length), place, copy }] : []
    })
  }
}

function newestFirst(found: FoundCopy[]): FoundCopy[] {
  return found.sort((one, other) => other.copy.at - one.copy.at)
}

/** Takes away every copy of whoever was signed in on this device until now. */
export function forgetCopies(storage: Storage | null): void {
  const tag = attempt(() => storage?.getItem(HERE))
  if (!tag) return
  for (const name of namesIn(storage, `${BEGINNING} ${tag} `)) attempt(() => storage?.removeItem(name))
  attempt(() => storage?.removeItem(HERE))
}

/** Takes away what is a month old. Copies of others are swept too: nobody may ever come back to theirs. */
function sweep(storage: Storage): void {
  for (const name of namesIn(storage, `${BEGINNING} `)) {
    const [moment = '', sealed] = (attempt(() => storage.getItem(name)) ?? '').split(AFTER_MOMENT)
    if (sealed === undefined) continue
    if (!(Date.now() - Number(moment) < KEPT_MS)) attempt(() => storage.removeItem(name))
  }
}

/** Without its moment, which older copies do not say. */
function sealedIn(kept: string): string {
  return kept.slice(kept.indexOf(AFTER_MOMENT) + 1)
}

function namesIn(storage: Storage | null, beginning: string): string[] {
  const all = attempt(() => Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? ''))
  return (all ?? []).filter((name) => name.startsWith(beginning))
}

/** Its name is sealed along: a copy cannot be moved to another form. */
function seal(key: string, name: string, copy: LocalCopy): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = xchacha20poly1305(hexToBytes(key), nonce, utf8ToBytes(name))
  return toBase64(concatBytes(nonce, cipher.encrypt(utf8ToBytes(JSON.stringify(copy)))))
}

function unseal(key: string, name: string, sealed: string): LocalCopy {
  const bytes = fromBase64(sealed)
  const cipher = xchacha20poly1305(hexToBytes(key), bytes.subarray(0, NONCE_BYTES), utf8ToBytes(name))
  return JSON.parse(bytesToUtf8(cipher.decrypt(bytes.subarray(NONCE_BYTES))))
}

/** What a browser that keeps nothing, or has no room, throws is no reason to stop. */
function attempt<Got>(get: () => Got): Got | null {
  try {
    return get()
  } catch {
    return null
  }
}
