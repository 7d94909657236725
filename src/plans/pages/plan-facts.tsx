import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { Facts, Section, Status } from '../../ui/index.ts'
import type { ShownPlan } from '../find-plan-page.ts'
import { asksWhom, isThePerson } from '../reader.ts'
import { planEndReasons } from '../rules/transitions.ts'
import { texts } from '../texts/index.ts'
import { mainServiceOutside } from '../who-has-the-ball.ts'
import { StandingWord } from './given-words.tsx'

/** § 9 c, g and h, and the person's word on the plan. */
export function PlanFacts({
  shown,
  ui,
  at,
}: {
  shown: ShownPlan
  ui: PageContext
  at: string
}): ReactElement {
  const t = texts[ui.language]
  const { plan, person } = shown.seen
  const goneMain = mainServiceOutside(shown.seen)
  const day = (iso: string) => longDate(ui.language, iso)
  const endedFor = planEndReasons.find((reason) => reason === plan.endedReason)
  const facts = [
    {
      term: t.page.responsibleService,
      value: goneMain ? (
        <Status kind="needs-you">{t.page.noLongerIn(goneMain)}</Status>
      ) : (
        (plan.responsibleService ?? t.page.notChosen)
      ),
    },
    {
      term: t.page.period,
      value:
        plan.periodFrom &&
        (plan.periodTo
          ? t.page.fromTo(day(plan.periodFrom), day(plan.periodTo))
          : t.page.from(day(plan.periodFrom))),
    },
    { term: t.page.revision, value: plan.revisionOn && day(plan.revisionOn) },
    { term: t.page.responsiblePhysician, value: plan.responsiblePhysician },
    { term: plan.endedOn ? t.page.ended(day(plan.endedOn)) : '', value: endedFor && t.endReasons[endedFor] },
  ]
  return (
    <Section
      title={t.page.facts}
      wide
      aside={
        shown.may.lead && (
          <a className="ds-link" href={`${at}/ansvar`}>
            {t.page.lead}
          </a>
        )
      }
    >
      <Facts items={facts} inline />
      {shown.seen.texts && (
        <div>
          <h3 className="sv-h3">
            {isThePerson(shown.relation) ? t.page.word : t.page.wordOf(person.givenName)}
          </h3>
          {!plan.word && <p>{t.page.noWord[asksWhom(shown.relation)](person.givenName)}</p>}
          {plan.word && plan.wordGiven && (
            <StandingWord
              given={{ ...plan.wordGiven, word: plan.word, reason: plan.wordReason }}
              own={plan.ownWord}
              called={t.words}
              whose={{ person, relation: shown.relation }}
              ui={ui}
            />
          )}
          {plan.word && !plan.wordGiven && (
            <>
              <p>
                <Status kind={plan.word === 'agrees' ? 'done' : 'needs-you'}>{t.words[plan.word]}</Status>
              </p>
              {plan.wordReason && <p>{plan.wordReason}</p>}
            </>
          )}
          {shown.may.giveWord && (
            <p>
              <a className="ds-link" href={`${at}/mitt-ord`}>
                {t.page.giveWord[asksWhom(shown.relation)](person.givenName)}
              </a>
            </p>
          )}
        </div>
      )}
      <p className="sv-paragraph">{t.page.noGreaterRight}</p>
    </Section>
  )
}
