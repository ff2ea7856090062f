import { siteTexts } from '@/app/_server/site-texts'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import type { ListedPlan } from '@/publication/files/planned/list-planned'
import { longMoment } from '@/texts/dates'
import { decidePlan } from './actions'

/** What becomes public later, with its moment, and what can be done about it; nothing when there is none. */
export async function PlannedList({ plans }: { plans: ListedPlan[] }) {
  if (plans.length === 0) return null
  const { texts } = await siteTexts()
  return (
    <section aria-labelledby="gepland">
      <h2 id="gepland">{texts.planned.title}</h2>
      <p className="hint">{texts.planned.about}</p>
      <ol className="works">
        {plans.map((plan) => (
          <li key={plan.id}>
            <PlanLine plan={plan} />
          </li>
        ))}
      </ol>
    </section>
  )
}

async function PlanLine({ plan }: { plan: ListedPlan }) {
  const { texts, language } = await siteTexts()
  const { planned: words, desk } = texts
  const moment = longMoment(plan.publishAt, language)
  return (
    <>
      <p className="work-title">
        <a href={`/schrijven/stukken/gepland/${plan.id}`}>{plan.title}</a>
      </p>
      <p className="hint">
        {plan.cancelledAt ? words.cancelled(moment) : words.at(moment)}
        {` · ${words.to(plan.path)}`}
        {plan.kind === 'dialogue' && ` · ${desk.lists.dialogue}`}
      </p>
      {plan.problem && <p className="hint">{words.problem(plan.problem)}</p>}
      <div className="buttons">
        <Deed plan={plan} deed="publish" label={words.publish} />
        {plan.cancelledAt ? (
          <Deed plan={plan} deed="plan" label={words.again} />
        ) : (
          <Deed plan={plan} deed="cancel" label={words.cancel} />
        )}
      </div>
    </>
  )
}

type DeedProps = { plan: ListedPlan; deed: 'publish' | 'cancel' | 'plan'; label: string }

function Deed({ plan, deed, label }: DeedProps) {
  return (
    <AnsweredForm action={decidePlan}>
      <input type="hidden" name="planId" value={plan.id} />
      <input type="hidden" name="deed" value={deed} />
      <button type="submit" aria-label={`${label}: ${plan.title}`}>
        {label}
      </button>
    </AnsweredForm>
  )
}
