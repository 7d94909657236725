import type { Grant } from '../access/acts.ts'
import { wordsShownTo } from '../people/index.ts'
import type { Language } from '../platform/i18n/language.ts'
import { withoutMarks } from './not-yet-in.ts'
import type { SeenPlan } from './plan-as-seen.ts'
import { texts } from './texts/index.ts'
import type { TextKey } from './things.ts'
import type { PlanActivity, WholePlan } from './whole-plan.ts'
import { type WordsThen, wordsThenFor } from './words-then.ts'

/** Texts that are about the person, not about who does what where. */
const aboutThePerson: readonly TextKey[] = ['what_matters', 'child_participation']

const hidden = (then: WordsThen | undefined) => wordsThenFor(then, { isWhole: true, isShielded: true })

/**
 * The plan for one who is not to learn where the person is (`shielded-reader`): no services, nobody who works there, no places, and
 * none of the words that tell how and where something is done. How far things have come stands; the words of goals, activities
 * and what matters only where the address is not strictly confidential.
 */
export function shieldedPlan(
  seen: SeenPlan,
  whole: Pick<WholePlan, 'contact' | 'addressProtection'>,
  reader: Grant['relation'],
  language: Language,
): SeenPlan {
  const { contact } = whole
  const shows = wordsShownTo(whole, reader)
  const { withheld } = texts[language]
  const shownTexts = shows.whatMatters ? aboutThePerson : []
  const { plan, person, team, nextMeeting } = seen
  const isAtWork = (each: { serviceId: string | null; practitionerId: string | null }) =>
    each.serviceId !== null || each.practitionerId !== null
  const privately = team?.filter(({ kind }) => kind === 'private')
  const services = team?.find(({ kind }) => kind === 'service')
  return {
    ...seen,
    isShielded: true,
    plan: {
      ...plan,
      responsibleServiceId: null,
      responsibleService: plan.responsibleService && contact.name,
      responsiblePhysician: '',
      endedReason: '',
      wordReason: '',
      ...(plan.ownWord && { ownWord: { ...plan.ownWord, reason: '' } }),
    },
    coordinators: seen.coordinators.map((each) => ({ ...each, ...contact })),
    standIn: seen.standIn && { ...seen.standIn, ...contact },
    outside: [],
    ...(seen.notShared && { notShared: [] }),
    news: seen.news.map((each) => ({ ...each, by: each.by && contact.name, document: null })),
    ...(seen.texts && {
      texts: Object.fromEntries(
        Object.entries(seen.texts).filter(([key]) => shownTexts.includes(key as TextKey)),
      ) as SeenPlan['texts'],
    }),
    ...(seen.goals && {
      goals: seen.goals.map((goal, at) => ({
        ...goal,
        ...(goal.word && { word: { ...goal.word, reason: '', wordsThen: hidden(goal.word.wordsThen) } }),
        words: shows.goals ? goal.words : withheld.goal(at + 1),
        writtenAs: shows.goals ? goal.writtenAs : '',
        reason: '',
        ratedOf: hidden(goal.ratedOf),
        evaluation: null,
      })),
    }),
    ...(seen.activities && {
      activities: withoutMarks(seen.activities).map((each, at) => ({
        ...each,
        what: shows.activities ? each.what : withheld.activity(at + 1),
        how: '',
        scope: '',
        reason: '',
        service: isAtWork(each) ? contact.name : null,
        practitioner: null,
        serviceId: null,
        practitionerId: null,
        ...shieldedHolder(each, person.givenName, contact.name),
      })),
    }),
    ...(team && {
      team: [
        ...(privately ?? []).map((member) => ({ ...member, contribution: '' })),
        ...(services ? [{ ...services, name: contact.name, contribution: '', people: null }] : []),
      ],
    }),
    ...(nextMeeting && { nextMeeting: { ...nextMeeting, title: '', place: '' } }),
  }
}

/** The person and those near keep the ball by name; a service, and whoever is at work there, is the authority's contact. */
function shieldedHolder(
  { holder, waitingFor, relatedPerson }: PlanActivity,
  givenName: string,
  contact: string,
): Pick<PlanActivity, 'holder' | 'waitingFor'> {
  if (holder?.isPerson || holder?.relatedPersonId) return { holder, waitingFor: '' }
  const isNear = [givenName, relatedPerson, ''].includes(waitingFor)
  return { holder: null, waitingFor: holder || !isNear ? contact : waitingFor }
}
