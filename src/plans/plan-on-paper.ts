import { isInPlace } from '../coordination/index.ts'
import type { Authority } from '../platform/authority/authority.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { AnswerInRound, Consent } from '../team/index.ts'
import { themes } from '../ui/themes.ts'
import { consentsOnPaper } from './consents-on-paper.ts'
import type { StandingWord } from './goal-word-store.ts'
import type { SeenPlan } from './plan-as-seen.ts'
import type { PrintPart } from './plan-for-paper.ts'
import { headingOf } from './plan-template.ts'
import type { PlanPrint, PrintedActivity, PrintedGoal } from './print/plan-print.ts'
import { responsibleMarked } from './responsible-in.ts'
import { lifeAreas } from './rules/content.ts'
import { texts } from './texts/index.ts'
import { familyKeys, needKeys, type TextKey } from './things.ts'
import { ballOf, mainServiceOutside } from './who-has-the-ball.ts'
import type { PlanActivity, PlanGoal } from './whole-plan.ts'
import { doneBy, isOwnWords, ratingIn, whoseWords } from './whose-words.ts'
import { saidThen } from './words-then.ts'

interface Paper {
  parts: readonly PrintPart[]
  language: Language
  today: string
  authority: Authority
  readBy: string
  version?: number
  consents: readonly Consent[]
  /** The answers of the round each consent stands in, by its id. */
  answers: ReadonlyMap<string, readonly AnswerInRound[]>
  /** The newest words on whether each activity helps, by its id. */
  said?: ReadonlyMap<string, string>
  /** Those who decide for the person, by name. */
  deciders: readonly string[]
}

/** What the reader sees, set for paper: the parts chosen, and of them only what is written. */
export function planOnPaper(seen: SeenPlan, paper: Paper): PlanPrint {
  const { plan, person } = seen
  const written = (key: keyof NonNullable<SeenPlan['texts']>) => seen.texts?.[key]?.text || undefined
  const has = (part: PrintPart) => paper.parts.includes(part)
  const whatMatters = written('what_matters')
  const about = has('about') && {
    resources: written('resources'),
    needs: needsOnPaper(seen, paper),
    cooperation: written('cooperation'),
    childParticipation: written('child_participation'),
  }
  return {
    language: paper.language,
    authority: { name: paper.authority.name, colour: themes[paper.authority.settings.theme].color },
    person: { name: `${person.givenName} ${person.familyName}` },
    status: plan.state as PlanPrint['status'],
    version: paper.version,
    period: plan.periodFrom ? { from: plan.periodFrom, to: plan.periodTo ?? undefined } : undefined,
    revision: plan.revisionOn ?? undefined,
    printed: { on: paper.today, for: paper.readBy },
    headings: headingsOf(paper),
    ...(has('what_matters') &&
      whatMatters && {
        whatMatters: [
          {
            words: whatMatters,
            by: whoseWords(person.givenName, seen.texts?.what_matters?.writtenAs ?? '', paper.language),
          },
        ],
      }),
    ...about,
    ...(has('goals') && (seen.goals || seen.activities) && { goals: goalsOnPaper(seen, paper) }),
    ...(has('team') && seen.team && teamOnPaper(seen, paper)),
    ...(has('responsibility') && responsibilityOnPaper(seen, paper.language)),
    ...(has('consents') &&
      seen.isWhole && {
        consents: consentsOnPaper(paper.consents, {
          own: `${person.givenName} ${person.familyName}`,
          answers: paper.answers,
          language: paper.language,
        }),
      }),
  }
}

/** All that is needed in one: first in general, then by area of life, then what the family says; each under its own words. */
function needsOnPaper({ texts: written }: SeenPlan, { authority, language }: Paper): string | undefined {
  const told = [...needKeys, ...familyKeys].flatMap((key) => {
    const text = written?.[key]?.text
    return text ? [`${headingOf(key, authority, language).label}: ${text}`] : []
  })
  return [written?.needs?.text, ...told].filter(Boolean).join('\n') || undefined
}

function headingsOf({ authority, language }: Paper): PlanPrint['headings'] {
  const labelOf = (key: TextKey) => headingOf(key, authority, language).label
  return {
    resources: labelOf('resources'),
    needs: labelOf('needs'),
    cooperation: labelOf('cooperation'),
    childParticipation: labelOf('child_participation'),
  }
}

function goalsOnPaper(seen: SeenPlan, paper: Paper): PlanPrint['goals'] {
  const t = texts[paper.language]
  const goals = seen.goals ?? []
  const areas = lifeAreas.flatMap((area) => {
    const here = goals.filter((goal) => goal.lifeArea === area)
    if (here.length === 0) return []
    return [{ area: t.lifeAreas[area], goals: here.map((goal) => goalOnPaper(goal, seen, paper)) }]
  })
  const known = new Set(goals.map((goal) => goal.id))
  const loose = seen.activities?.filter((one) => !one.goalId || !known.has(one.goalId)) ?? []
  if (loose.length === 0) return areas
  const title = seen.goals ? t.page.withoutGoal : t.page.activities
  const activities = loose.map((one) => activityOnPaper(one, seen, paper))
  return [...areas, { area: title, goals: [{ status: 'current', activities }] }]
}

function goalOnPaper(goal: PlanGoal, seen: SeenPlan, paper: Paper): PrintedGoal {
  const { language } = paper
  const own = seen.activities?.filter((one) => one.goalId === goal.id) ?? []
  return {
    goal: goal.words,
    writtenBy: isOwnWords(goal.writtenAs)
      ? undefined
      : whoseWords(seen.person.givenName, goal.writtenAs, language),
    status: goal.state as PrintedGoal['status'],
    target: goal.targetOn ?? undefined,
    ...(goal.progress &&
      goal.evaluatedAt && {
        evaluation: {
          on: dayInOslo(new Date(goal.evaluatedAt)),
          said: texts[language].progresses[goal.progress],
          text: goal.evaluation || undefined,
        },
      }),
    ...(goal.rating !== null &&
      goal.ratedAt && {
        rating: {
          on: dayInOslo(new Date(goal.ratedAt)),
          said: [ratingIn(goal.rating, goal.ratedAs, language), saidThen(goal.ratedOf, language)]
            .filter(Boolean)
            .join(', '),
        },
      }),
    ...(goal.word && {
      word: {
        on: dayInOslo(new Date(goal.word.at)),
        said: [texts[language].goalWord.words[goal.word.word], saidThen(goal.word.wordsThen, language)]
          .filter(Boolean)
          .join(', '),
        by: wordBy(goal.word, seen.person.givenName, language),
        text: goal.word.reason || undefined,
      },
    }),
    activities: own.map((one) => activityOnPaper(one, seen, paper)),
  }
}

/** Who wrote it down, where it was not given here by the person. */
function wordBy({ how, givenAs }: StandingWord, givenName: string, language: Language): string | undefined {
  if (how === 'here' && isOwnWords(givenAs)) return undefined
  const who = doneBy(givenAs, { givenName, reader: '' }, language)
  return how === 'here' ? who : `${texts[language].goalWord.howChoices[how]}, ${who}`
}

/** Who takes part is a part of its own: where it is left out, activities say the service that answers for them, and nobody's name. */
function activityOnPaper(activity: PlanActivity, seen: SeenPlan, paper: Paper): PrintedActivity {
  const { language, said } = paper
  if (seen.team && !paper.parts.includes('team')) {
    const { waitingFor: _ball, ...rest } = activityOnPaper(activity, seen, { ...paper, parts: ['team'] })
    const { isPerson, service } = activity
    const unnamed = { ...activity, practitioner: null, relatedPerson: null }
    return {
      ...rest,
      responsible: isPerson || service ? responsibleMarked(unnamed, seen.person.givenName, language) : '',
    }
  }
  const nobody = { isOwnSide: false, practitionerId: null, relatedPersonIds: [], serviceIds: [], name: '' }
  const ball = ballOf(activity, seen, nobody)
  return {
    what: activity.what,
    responsible: responsibleMarked(activity, seen.person.givenName, language),
    how: activity.how || undefined,
    scope: activity.scope || undefined,
    deadline: activity.deadline ?? undefined,
    status: activity.state as PrintedActivity['status'],
    ...(activity.effect &&
      activity.effectOn && {
        effect: {
          on: activity.effectOn,
          said: texts[language].effects[activity.effect],
          text: said?.get(activity.id) || undefined,
        },
      }),
    evaluateOn: activity.evaluateOn ?? undefined,
    waitingFor: ball?.who ? { who: ball.who, since: ball.since ?? undefined } : undefined,
  }
}

function teamOnPaper(
  seen: SeenPlan,
  { language, deciders }: Paper,
): Pick<PlanPrint, 'participants' | 'contributions'> {
  const t = texts[language]
  const team = seen.team ?? []
  const participants = team.flatMap((member) => {
    if (member.kind === 'private')
      return [{ name: member.name, role: (member.relation && t.relations[member.relation]) ?? '' }]
    const people = member.people ?? []
    if (people.length === 0) return [{ name: member.name, role: '' }]
    return people.map((one) => ({ name: one.name, role: one.workTitle, service: member.name }))
  })
  const others = deciders.filter((name) => !participants.some((one) => one.name === name))
  participants.unshift(...others.map((name) => ({ name, role: t.paper.decides(seen.person.givenName) })))
  const contributions = team
    .filter((member) => member.contribution)
    .map((member) => ({ who: member.name, what: member.contribution }))
  const ours = seen.texts?.contributions?.text
  if (ours) contributions.unshift({ who: seen.person.givenName, what: ours })
  return { participants, ...(contributions.length > 0 && { contributions }) }
}

function responsibilityOnPaper(
  seen: SeenPlan,
  language: Language,
): Pick<PlanPrint, 'responsibility' | 'offers'> {
  const t = texts[language]
  const { plan, coordinators, standIn } = seen
  const goneMain = mainServiceOutside(seen)
  const active = coordinators.find(isInPlace)
  const lead = active ?? standIn
  const offers: NonNullable<PlanPrint['offers']> = coordinators.map((one) => ({
    kind: one.role === 'child_coordinator' ? 'child_coordinator' : 'coordinator',
    state: one.state === 'offered' ? 'offered' : 'appointed',
    name: one.name,
  }))
  if (plan.responsiblePhysician)
    offers.push({ kind: 'responsible_physician', state: 'appointed', name: plan.responsiblePhysician })
  return {
    responsibility: {
      responsibleService: goneMain
        ? t.page.noLongerIn(goneMain)
        : (plan.responsibleService ?? t.page.notChosen),
      preparedBy: lead?.name ?? t.page.notChosen,
      coordinator: lead
        ? { name: lead.name, service: lead.workTitle, phone: lead.phone || undefined }
        : undefined,
    },
    ...(offers.length > 0 && { offers }),
  }
}
