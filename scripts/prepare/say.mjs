const STILL_BUSY_SECONDS = 15

/** Seconds since this command began, the Dutch way: "3,2 s". */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`

let isLog = false

/** From now on what is said is a line of log, as the site writes them: nobody sits at a terminal. */
export function sayAsLog() {
  isLog = true
}

/** Tells the person at the terminal what is happening, with the time since the command began. */
export function say(sentence) {
  if (isLog) {
    console.log(
      JSON.stringify({ level: 'info', time: new Date().toISOString(), pid: process.pid, msg: sentence }),
    )
  } else console.log(`[${seconds(performance.now()).padStart(8)}] ${sentence}`)
}

/**
 * Says what begins and how long it took, and now and then that it is still busy.
 * @template T
 * @param {string} what "Pakketten installeren"
 * @param {() => Promise<T>} act
 * @returns {Promise<T>}
 */
export async function saying(what, act) {
  const began = performance.now()
  const took = () => seconds(performance.now() - began)
  say(`${what} …`)
  const patience = setInterval(() => say(`${what}: nog bezig (${took()})`), STILL_BUSY_SECONDS * 1000)
  try {
    const outcome = await act()
    say(`${what}: klaar in ${took()}`)
    return outcome
  } finally {
    clearInterval(patience)
  }
}
