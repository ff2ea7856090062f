const TIMES = 8

/**
 * How the processor time of `work` grows with its input: the exponent by which it grows from `size` to eight times that.
 * 1 is linear and 2 quadratic, on a busy machine too: both are measured in the same run, and the best of three counts.
 */
export function growthOf(size: number, work: (size: number) => void): number {
  const small = bestOf(() => work(size))
  const large = bestOf(() => work(size * TIMES))
  return Math.log(large / small) / Math.log(TIMES)
}

/** Milliseconds of processor time, at least one: what takes less than that is not told from nothing. */
function bestOf(work: () => void): number {
  const took = [1, 2, 3].map(() => {
    const began = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1_000
  })
  return Math.max(1, Math.min(...took))
}
