/** Where each begins on the wheel, in degrees; people call the same colour by the name of its neighbour, so they are wide. */
const HUES = [
  { from: 0, hue: 'red' },
  { from: 16, hue: 'orange' },
  { from: 50, hue: 'yellow' },
  { from: 70, hue: 'green' },
  { from: 165, hue: 'blue' },
  { from: 258, hue: 'purple' },
  { from: 325, hue: 'red' },
] as const
const NAMED: Readonly<Record<string, Hue>> = {
  red: 'red',
  maroon: 'red',
  crimson: 'red',
  orange: 'orange',
  brown: 'orange',
  olive: 'green',
  green: 'green',
  lime: 'green',
  blue: 'blue',
  navy: 'blue',
  teal: 'blue',
  indigo: 'purple',
  purple: 'purple',
  violet: 'purple',
  magenta: 'purple',
  fuchsia: 'purple',
}
const SAID: readonly { hue: Hue; said: RegExp }[] = [
  { hue: 'red', said: /(?<!\p{L})(?:rood|rode|red|rote?n?|rouge)(?!\p{L})/iu },
  { hue: 'orange', said: /(?<!\p{L})(?:oranje|orange|bruine?|brown|braun)(?!\p{L})/iu },
  { hue: 'green', said: /(?<!\p{L})(?:groene?|green|grüne?n?|vert)(?!\p{L})/iu },
  { hue: 'blue', said: /(?<!\p{L})(?:blauwe?|blue|blaue?n?|bleu)(?!\p{L})/iu },
  { hue: 'purple', said: /(?<!\p{L})(?:paarse?|roze|purple|pink|lila|violett?|rose)(?!\p{L})/iu },
]

export type Hue = (typeof HUES)[number]['hue']

/** What somebody calls a colour of CSS; null for black, white, grey and what is none. */
export function hueOf(colour: string): Hue | null {
  const named = /^(?:dark|medium|light)?([a-z]+)$/.exec(colour)?.[1]
  if (named) return NAMED[named] ?? null
  const [red = 0, green = 0, blue = 0] = valuesOf(colour)
  const most = Math.max(red, green, blue)
  const span = most - Math.min(red, green, blue)
  if (span === 0) return null
  const sixth =
    most === red ? (green - blue) / span : most === green ? 2 + (blue - red) / span : 4 + (red - green) / span
  const degrees = (sixth * 60 + 360) % 360
  return HUES.findLast(({ from }) => degrees >= from)?.hue ?? null
}

/** The colours that are named in a text. */
export const huesIn = (text: string): Hue[] =>
  SAID.filter(({ said }) => said.test(text)).map(({ hue }) => hue)

/** Red, green and blue up to 255; none when it is not written in numbers. */
export function valuesOf(colour: string): number[] {
  const [, hex] = /^#([\da-f]{6}|[\da-f]{3})$/.exec(colour) ?? []
  const digits = hex?.length === 3 ? hex.replace(/./g, '$&$&') : hex
  return digits
    ? (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
    : (colour.match(/\d+/g) ?? []).slice(0, 3).map(Number)
}
