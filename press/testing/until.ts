/** Waits for something to become true, without sleeping longer than that takes. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 4_000
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('It did not come to hold within 4 s')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
