type Room = { free: number; waiting: { places: number; begin: () => void }[] }

const PLACES = 2
const shared = globalThis as typeof globalThis & { samenspraakPictureRoom?: Room }

/**
 * Does picture work when there is room for it: two at a time in this process, or one that takes both places. Who came
 * first goes first, so a heavy picture is not passed for ever by light ones.
 */
export async function withPlaces<T>(places: 1 | 2, work: () => Promise<T>): Promise<T> {
  // server.ts and Next's bundles are separate module instances, but share one memory.
  shared.samenspraakPictureRoom ??= { free: PLACES, waiting: [] }
  const room = shared.samenspraakPictureRoom
  await new Promise<void>((begin) => {
    room.waiting.push({ places, begin })
    admit(room)
  })
  try {
    return await work()
  } finally {
    room.free += places
    admit(room)
  }
}

function admit(room: Room): void {
  const next = room.waiting[0]
  if (!next || next.places > room.free) return
  room.waiting.shift()
  room.free -= next.places
  next.begin()
  admit(room)
}
