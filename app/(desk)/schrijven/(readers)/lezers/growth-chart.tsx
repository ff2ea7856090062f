import type { GrowthPoint } from '@/publication/readers/reader-list/list-growth'
import { monthName } from '@/texts/dates'
import type { Language, Texts } from '@/texts/texts'

type Props = { points: GrowthPoint[]; words: Texts['readers']['desk']['growth']; language: Language }

const [TOP, BOTTOM] = [40, 180]
const [LEFT, WIDTH] = [14, 76]

/** How many got the newsletter in the last twelve months: a line made here, and the same as a table. */
export function GrowthChart({ points, words, language }: Props) {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  const steps = stepsOf(points.map(({ count }) => count))
  const [lowest, highest] = [steps[0] ?? 0, steps.at(-1) ?? 1]
  const y = (count: number) => BOTTOM - ((count - lowest) / (highest - lowest)) * (BOTTOM - TOP)
  const x = (index: number) => (index / (points.length - 1)) * 100
  const name = ({ year, month }: GrowthPoint) => `${monthName(month, language)} ${year}`
  const path = points
    .map(({ count }, index) => `${index === 0 ? 'M' : 'L'}${x(index).toFixed(1)} ${y(count).toFixed(1)}`)
    .join('')
  return (
    <figure aria-labelledby="groei">
      <figcaption id="groei" className="section-title">
        {words.title}
      </figcaption>
      {/* Words keep their size at every width: percentages outside, a stretched line inside. */}
      <svg
        className="chart"
        width="100%"
        height="210"
        role="img"
        aria-label={words.inWords(first.count, name(first), last.count, name(last))}
      >
        {steps.map((step) => (
          <g key={step}>
            <line className="grid-line" x2="100%" y1={y(step)} y2={y(step)} />
            <text x="0" y={y(step) - 6}>
              {words.count(step)}
            </text>
          </g>
        ))}
        <svg
          x={`${LEFT}%`}
          width={`${WIDTH}%`}
          height="210"
          viewBox="0 0 100 210"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path className="growth" d={path} />
        </svg>
        <circle className="end" cx={`${LEFT + WIDTH}%`} cy={y(last.count)} r="4" />
        <text className="label-strong" x="100%" y={y(last.count) - 10} textAnchor="end">
          {words.count(last.count)}
        </text>
        {points.map((point, index) =>
          index % 3 === 0 || index === points.length - 1 ? (
            <text
              key={point.month}
              x={`${LEFT + (x(index) * WIDTH) / 100}%`}
              y="204"
              textAnchor={index === 0 ? 'start' : 'middle'}
            >
              {index % 3 === 0 && index > points.length - 3
                ? ''
                : monthName(point.month, language).slice(0, 3)}
            </text>
          ) : null,
        )}
      </svg>
      <p className="hint">{words.method}</p>
      <details>
        <summary>{words.asTable}</summary>
        <table className="ledger">
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              <th scope="col" className="number">
                {words.readers}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={`${point.year} ${point.month}`}>
                <th scope="row">{name(point)}</th>
                <td className="number">{words.count(point.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

/** Three round numbers around what is to be shown. */
function stepsOf(counts: number[]): number[] {
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  const rough = Math.max(1, (most - least) / 2)
  const size = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((times) => times * size).find((it) => it >= rough) ?? rough
  const begin = Math.floor(least / step) * step
  const steps = [begin, begin + step, begin + 2 * step]
  return most > begin + 2 * step ? [...steps, begin + 3 * step] : steps
}
