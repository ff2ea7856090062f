/** Spread, so that all who were refused at one moment do not come back at another. */
const LEAST = 3
const MOST = 8

/** In how many whole seconds whoever is turned away now is asked to come again. */
export function retryAfterSeconds(): number {
  return LEAST + Math.floor(Math.random() * (MOST - LEAST + 1))
}
