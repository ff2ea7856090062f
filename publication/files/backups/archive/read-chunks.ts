import type { FileHandle } from 'node:fs/promises'

const CHUNK_BYTES = 1024 * 1024

/** The bytes of a file from `offset`, in chunks of a megabyte; fewer than `size` when the file ends before. */
export async function* readChunks(file: FileHandle, offset: number, size: number): AsyncGenerator<Buffer> {
  for (let done = 0; done < size; ) {
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, size - done))
    const { bytesRead } = await file.read(chunk, 0, chunk.length, offset + done)
    if (bytesRead === 0) return
    yield chunk.subarray(0, bytesRead)
    done += bytesRead
  }
}

/** The same at once: for what is known to be small. */
export async function readBytes(file: FileHandle, offset: number, size: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of readChunks(file, offset, size)) chunks.push(chunk)
  return Buffer.concat(chunks)
}
