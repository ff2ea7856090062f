const AT_ONCE = 20

/**
 * Rows one after the other, twenty in memory at a time. `read` gives the next so many after the last one it gave; its order must
 * be one in which rows do not change places.
 */
export async function* inPages<Row>(
  read: (after: Row | undefined, atOnce: number) => Promise<Row[]>,
): AsyncGenerator<Row> {
  let after: Row | undefined
  for (;;) {
    const rows = await read(after, AT_ONCE)
    yield* rows
    after = rows.at(-1)
    if (rows.length < AT_ONCE) return
  }
}
