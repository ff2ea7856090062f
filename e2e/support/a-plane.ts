import sharp from 'sharp'

export async function aPlane(name: string, background: string) {
  const plane = sharp({ create: { width: 640, height: 480, channels: 3, background } })
  return { name, mimeType: 'image/png', buffer: await plane.png().toBuffer() }
}
