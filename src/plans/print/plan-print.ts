import { quotationMarks, quoted } from '../../platform/i18n/quoted.ts'
import { printDate } from '../../platform/pdf/print-date.ts'
import { type PdfLanguage, renderPdf } from '../../platform/pdf/render-pdf.ts'
import { en } from './texts/en.ts'
import { nb } from './texts/nb.ts'
import { nn } from './texts/nn.ts'

/**
 * A plan as one reader may see it, forskrift 2022-1110 § 9. A section the reader may not see is left out, and then the
 * paper does not show that it exists. Dates are ISO days; in free text a new line is a new paragraph.
 */
export type PlanPrint = {
  language: PdfLanguage
  /** `colour`: `#rrggbb` */
  authority: { name: string; colour: string }
  person: { name: string }
  status: 'draft' | 'active' | 'under_revision' | 'ended'
  version?: number
  /** § 9 h; not there while it is not agreed */
  period?: { from: string; to?: string }
  revision?: string
  printed: { on: string; for: string }
  /** A page before it, where it is sent by post: whom it goes to, and why; in words already */
  cover?: { address: string[]; facts: string[][]; heading: string; words: string }
  /** The headings of the authority's own template, where it has any */
  headings?: Partial<Record<'resources' | 'needs' | 'cooperation' | 'childParticipation', string>>
  /** In the person's own words */
  whatMatters?: { words: string; by: string }[]
  /** § 9 a */
  resources?: string
  needs?: string
  /** § 9 a, e and f; in the order they are to be read */
  goals?: PrintedLifeArea[]
  /** § 9 b */
  participants?: { name: string; role: string; service?: string; phone?: string }[]
  /** § 9 c */
  responsibility?: {
    responsibleService: string
    preparedBy: string
    coordinator?: { name: string; service: string; phone?: string }
  }
  /** § 9 d */
  contributions?: { who: string; what: string }[]
  /** § 9 g */
  offers?: {
    kind: 'coordinator' | 'child_coordinator' | 'responsible_physician'
    state: 'appointed' | 'offered' | 'declined' | 'not_offered'
    name?: string
    on?: string
  }[]
  /** § 9 i. `sharedWith` is empty for the consent to making the plan itself. */
  consents?: {
    what: string
    sharedWith: string[]
    /** Not there where nobody answered: a consent that fell with another */
    by?: string
    how?: string
    on: string
    until?: string
    state: 'given' | 'withdrawn' | 'refused'
  }[]
  /** § 9 j */
  cooperation?: string
  /** The person's contingency sheet, where it goes along; in words already */
  contingency?: {
    heading: string
    confirmed: string
    first: string
    calls: { heading: string; columns: string[]; rows: string[][] }
    steps: { heading: string; columns: string[]; rows: string[][] }
    last: { heading: string; words: string }[]
  }
  /** The person's own page, where it goes along; in words already */
  aboutMe?: { heading: string; parts: { heading: string; words: string; by: string }[] }
  /** What documents there are, where that is told; in words already */
  documents?: { heading: string; columns: string[]; content: string[][] }
  /** § 9, last point: only where the person is a child */
  childParticipation?: string
}

export type PrintedLifeArea = { area: string; goals: PrintedGoal[] }

export type PrintedGoal = {
  /** In the person's own words; not there for the activities that serve no goal */
  goal?: string
  /** Where another wrote the words down */
  writtenBy?: string
  status: 'proposed' | 'current' | 'future' | 'achieved' | 'set_aside'
  /** The day it is set for */
  target?: string
  /** The latest: how it goes, and what was told */
  evaluation?: { on: string; said: string; text?: string }
  /** The person's own newest number, and who wrote it where it was another */
  rating?: { on: string; said: string }
  /** The person's word on it as it stands, who wrote it down, and why */
  word?: { on: string; said: string; by?: string; text?: string }
  activities: PrintedActivity[]
}

export type PrintedActivity = {
  what: string
  responsible: string
  how?: string
  scope?: string
  deadline?: string
  status: 'planned' | 'in_progress' | 'done' | 'cannot_be_done_yet' | 'no_longer_needed'
  /** Who has the ball, and since when, where it is known */
  waitingFor?: { who: string; since?: string }
  /** Whether it helps, as it was said the last time */
  effect?: { on: string; said: string; text?: string }
  /** When it is to be looked at whether it helps */
  evaluateOn?: string
}

const texts = { nb, nn, en }
const template = new URL('./plan.typ', import.meta.url)

/** The plan on paper; `a-2a` is the copy for the archive. */
export function printPlan(plan: PlanPrint, standard: 'ua-1' | 'a-2a', createdAt?: Date): Promise<Buffer> {
  const { language } = plan
  return renderPdf({
    template,
    data: planPrintData(plan),
    standard,
    language,
    title: texts[language].title(plan.person.name),
    createdAt,
  })
}

/** Every sentence and heading of the paper; a section that is not in the plan is not here either. */
export function planPrintData(plan: PlanPrint) {
  const t = texts[plan.language]
  const day = (iso: string | undefined) => iso && printDate(iso, plan.language)
  const { period, printed, responsibility, version, headings } = plan
  return {
    colour: plan.authority.colour,
    cover: plan.cover,
    marks: quotationMarks[plan.language],
    pageWords: t.pageWords,
    footer: t.footer(plan.person.name, printDate(printed.on, plan.language), printed.for),
    sender: plan.authority.name,
    heading: t.title(plan.person.name),
    status: { text: t.status[plan.status], tone: planTones[plan.status] },
    facts: [
      [
        t.period,
        period?.to
          ? t.fromTo(printDate(period.from, plan.language), printDate(period.to, plan.language))
          : period && t.since(printDate(period.from, plan.language)),
      ],
      [t.revision, day(plan.revision)],
      [t.coordinator, responsibility?.coordinator?.name],
      [t.version, version === undefined ? undefined : String(version)],
    ].filter(([, value]) => value !== undefined),
    whatMatters: section(t.whatMatters, plan.whatMatters),
    ball: tableSection(t.ball.heading, ballRows(plan), t.ball.columns),
    prose: [
      section(headings?.resources ?? t.resources, plan.resources),
      section(headings?.needs ?? t.needs, plan.needs),
    ].filter((one) => one !== undefined),
    goals: section(
      t.goals,
      plan.goals?.map(({ area, goals }) => ({
        area,
        goals: goals.map((goal) => printedGoal(goal, plan.language)),
      })),
    ),
    responsibility: section(
      t.responsibility,
      responsibility && [
        [t.responsibleService, responsibility.responsibleService],
        [t.preparedBy, responsibility.preparedBy],
        [t.coordinator, who(responsibility.coordinator)],
      ],
    ),
    participants: tableSection(
      t.participants.heading,
      plan.participants?.map(({ name, role, service, phone }) => [
        name,
        [role, service].filter(Boolean).join(', '),
        unbroken(phone) ?? '',
      ]),
      t.participants.columns,
    ),
    contributions: tableSection(
      t.contributions.heading,
      plan.contributions?.map(({ who, what }) => [who, what]),
      t.contributions.columns,
    ),
    offers: tableSection(
      t.offers.heading,
      plan.offers?.map(({ kind, state, name, on }) => [
        t.offers.kinds[kind],
        t.offers.states[state],
        name ?? '',
        day(on) ?? '',
      ]),
      t.offers.columns,
    ),
    consents: tableSection(
      t.consents.heading,
      plan.consents?.map((one) => [
        one.what,
        one.sharedWith.join(', ') || '–',
        [t.consents.states[one.state], one.by && t.consents.by(one.by), one.how, day(one.on)]
          .filter(Boolean)
          .join(' '),
        one.state === 'given' ? (day(one.until) ?? t.consents.untilWithdrawn) : '–',
      ]),
      t.consents.columns,
    ),
    last: [
      section(headings?.cooperation ?? t.cooperation, plan.cooperation),
      section(headings?.childParticipation ?? t.childParticipation, plan.childParticipation),
    ].filter((one) => one !== undefined),
    aboutMe: plan.aboutMe,
    documents: plan.documents,
    contingency: plan.contingency,
    notice: t.notice,
  }
}

/** Whom the open activities wait for: the first thing one looks for on paper. */
function ballRows({ goals, language }: PlanPrint): string[][] | undefined {
  const rows = (goals ?? []).flatMap((area) =>
    area.goals.flatMap((goal) =>
      goal.activities.flatMap(({ what, waitingFor, deadline }) =>
        waitingFor ? [[waitingFor.who, what, deadline ? printDate(deadline, language) : '']] : [],
      ),
    ),
  )
  return rows.length > 0 ? rows : undefined
}

function printedGoal(
  { goal, writtenBy, status, target, evaluation, rating, word, activities }: PrintedGoal,
  language: PdfLanguage,
) {
  const t = texts[language]
  return {
    goal,
    writtenBy: writtenBy && `– ${writtenBy}`,
    status: goal ? { text: t.goalStatus[status], tone: goalTones[status] } : undefined,
    facts: (target || evaluation || rating || word) && [
      ...(target ? [[t.target, printDate(target, language)]] : []),
      ...(evaluation ? [[t.evaluation, `${evaluation.said}, ${printDate(evaluation.on, language)}`]] : []),
      ...(evaluation?.text ? [['', quoted(language, evaluation.text)]] : []),
      ...(rating ? [[t.rating, `${rating.said}, ${printDate(rating.on, language)}`]] : []),
      ...(word
        ? [[t.word, [word.said, word.by, printDate(word.on, language)].filter(Boolean).join(', ')]]
        : []),
      ...(word?.text ? [['', quoted(language, word.text)]] : []),
    ],
    activities: activities.map((one) => ({
      what: one.what,
      status: { text: t.activityStatus[one.status], tone: activityTones[one.status] },
      facts: [
        [t.responsible, one.responsible],
        [
          t.waitingFor,
          one.waitingFor?.since
            ? t.waitingSince(one.waitingFor.who, printDate(one.waitingFor.since, language))
            : one.waitingFor?.who,
        ],
        [t.how, one.how],
        [t.scope, one.scope],
        [t.deadline, one.deadline && printDate(one.deadline, language)],
        [t.effect, one.effect && `${one.effect.said}, ${printDate(one.effect.on, language)}`],
        ['', one.effect?.text && quoted(language, one.effect.text)],
        [t.evaluateOn, one.evaluateOn && printDate(one.evaluateOn, language)],
      ].filter(([, value]) => value !== undefined && value !== ''),
    })),
  }
}

function section<T>(heading: string, content: T | undefined, columns?: string[]) {
  return content === undefined ? undefined : { heading, content, columns }
}

/** A table without the last columns that nothing stands in. */
function tableSection(heading: string, rows: string[][] | undefined, columns: string[]) {
  const isEmpty = (column: number) => rows?.length && rows.every((row) => !row[column])
  let width = columns.length
  while (width > 1 && isEmpty(width - 1)) width--
  return section(
    heading,
    rows?.map((row) => row.slice(0, width)),
    columns.slice(0, width),
  )
}

/** A telephone number never runs over two lines. */
const unbroken = (phone: string | undefined) => phone?.replaceAll(' ', '\u00a0')

function who(one: { name: string; service: string; phone?: string } | undefined): string | undefined {
  return one && [one.name, one.service, unbroken(one.phone)].filter(Boolean).join(', ')
}

const planTones = { draft: 'quiet', active: 'yes', under_revision: 'waiting', ended: 'no' }
const goalTones = { proposed: 'quiet', current: 'yes', future: 'quiet', achieved: 'yes', set_aside: 'no' }
const activityTones = {
  planned: 'quiet',
  in_progress: 'yes',
  done: 'yes',
  cannot_be_done_yet: 'waiting',
  no_longer_needed: 'no',
}
