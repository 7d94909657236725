import { type Kind, plantedColumns, type Shield } from './planted-columns.ts'
import type { Consent, Near, Period, Sharing, Story, Taking } from './story.ts'

// Who may have a word of a person, from access.md and the law it stands on: not from the code. Each line says which row it is of. Pure.
// It is written from the receiver's side: it may be more generous than the service is, and never less strict than the law.

export type Reader =
  | { is: 'self' | 'door' }
  | { is: 'citizen' | 'practitioner'; number: number }
  | { is: 'unit'; gates: readonly ('under_18' | 'over_18')[] }
  | { is: 'service_leader'; service: number }
  /** In other authorities, in the town hall, on the street. */
  | { is: 'stranger' }

export interface PlantedWord {
  /** 'table.column'. */
  column: string
  /** What leaves it out, of what a consent can leave out. */
  partOf: readonly ('goal' | 'activity' | 'text' | 'document')[]
  /** The citizen it is about, or who chose it. */
  of?: number | undefined
  /** The practitioner who chose it. */
  ofPractitioner?: number | undefined
  /** Where one field holds words of several kinds: overrules the column's. */
  shield?: Shield
  /** Where one table keeps what stands and what no longer does: overrules the column's. */
  kind?: Kind
}

export const isOn = ({ from, until }: Period, day: number) => from <= day && (until === null || day < until)

/** A consent counts from its first day to its last. Row «participant»: in the period. */
const isGiven = ({ state, from, until }: Consent, day: number) =>
  state === 'given' && from <= day && (until === null || day <= until)

/** A decision counts for one day at least. */
const isInForce = ({ from, until }: Period, day: number) =>
  from <= day && (until === null || day <= Math.max(from, until))

export function ageOn(story: Story, day: number): number {
  return story.birthday + day >= 0 ? story.age : story.age - 1
}

type Part = 'about' | 'goals' | 'activities' | 'participants' | 'meetings' | 'contingency' | 'documents'

/** What a reader is to the person, as far as it opens something. */
interface Standing {
  as: 'self' | 'child' | 'answers' | 'coordinates' | 'takes_part' | 'unit' | 'offered' | 'service_leader'
  /** Row «participant»: the sections consented to, less what is left out. */
  by?: Sharing
  /** Row «guardian»: within the mandate. */
  matters?: readonly string[]
  /** law-and-practice 5.2: is not to learn where the person is. */
  isShielded: boolean
}

export function mayReceive(reader: Reader, word: PlantedWord, story: Story, day: number): boolean {
  return standingsOf(reader, story, day).some((standing) => opens(standing, word, reader, story, day))
}

/** ⇐: who should find it on some page. Those from whom the address is kept are shown less than they could be: not asked for. */
export function shouldReceive(reader: Reader, word: PlantedWord, story: Story, day: number): boolean {
  if (!plantedColumns[word.column]!.isShown) return false
  // Of a strictly confidential address: where a meeting is, those who are called to it alone
  const isWhere = ['meeting.place', 'meeting.preparation', 'meeting.reason'].includes(word.column)
  if (isWhere && story.protection === 'strictly_confidential') return false
  return standingsOf(reader, story, day).some(
    (standing) =>
      !standing.isShielded &&
      standing.as !== 'child' &&
      standing.as !== 'unit' &&
      !(standing.as === 'self' && plantedColumns[word.column]!.kind === 'wish') && // grown up since
      opens(standing, word, reader, story, day),
  )
}

/** Whether the story says anything of the reader at all. */
export function isSomebodyTo(reader: Reader, { near, takings, coordinator, standIn }: Story): boolean {
  if (reader.is === 'citizen') return near.some(({ citizen }) => citizen === reader.number)
  if (reader.is === 'service_leader') return takings.some(({ service }) => service === reader.service)
  if (reader.is !== 'practitioner') return reader.is === 'unit' && reader.gates.length === 1
  const { number } = reader
  const isNamed = takings.some(({ service }) => Math.floor(number / practitionersOfService) === service)
  return isNamed || coordinator?.practitioner === number || standIn?.practitioner === number
}

export function standingsOf(reader: Reader, story: Story, day: number): Standing[] {
  const age = ageOn(story, day)
  const isHidden = story.protection !== 'none'
  switch (reader.is) {
    case 'stranger': // rows «authority administrator», «auditor», «nobody signed in»; another authority: nothing
      return []
    case 'self': // rows «the person, 16+» and «the person, under 16: own plan in own view»
      return [age >= 16 ? { as: 'self', isShielded: false } : { as: 'child', isShielded: false }]
    case 'door': // the same, of one below 16; decision 16: until 18
      return story.door === 'open' && age < 18 ? [{ as: 'child', isShielded: false }] : []
    case 'unit': // row «KE case handler: of own unit (gate)»
      return reader.gates.includes(unitOf(story)) ? [{ as: 'unit', isShielded: false }] : []
    case 'service_leader': // row «leader of a service: names people, own activities' status without content»
      return story.takings.some((taking) => taking.service === reader.service)
        ? [{ as: 'service_leader', isShielded: false }]
        : []
    case 'citizen':
      return story.near
        .filter((near) => near.citizen === reader.number)
        .flatMap((near) => standingNear(near, story, day, age, isHidden))
    case 'practitioner':
      return atWork(reader.number, story, day)
  }
}

/** The gate of the unit the case lies in: 18 is the border between the two units of the test. The case lies where it was opened. */
export const unitOf = (story: Story): 'under_18' | 'over_18' =>
  ageOn(story, 0) < 18 ? 'under_18' : 'over_18'

function standingNear(near: Near, story: Story, day: number, age: number, isHidden: boolean): Standing[] {
  if (!isOn(near, day)) return []
  if (isKeptAway(near, story, age)) return []
  const isShielded = isHidden && !(near.kind === 'parent' && near.sharesHome === true && age < 16)
  const found: Standing[] = []
  const answers = { as: 'answers', isShielded } as const
  // Row «parent with parental responsibility»: until 16. Row «parent without it»: nothing of this.
  if (near.kind === 'parent' && near.hasResponsibility && age < 16) found.push(answers)
  // Row «child welfare service with care, foster parents»: as a parent, and they live there or must know.
  if ((near.kind === 'foster_parent' || near.kind === 'care_authority') && age < 16)
    found.push({ as: 'answers', isShielded: false })
  // Row «guardian»: within mandate and period: the case; from 16 the plan only with a capacity decision, in its matter.
  if (near.kind === 'guardian' && near.mandate !== 'financial') {
    const isDecided = story.decision && isInForce(story.decision, day)
    if (age < 16) found.push(answers)
    else found.push({ ...answers, matters: isDecided ? [story.decision!.field, 'consents'] : [] })
  }
  // Row «proxy»: within the power of attorney.
  if (near.kind === 'proxy' && near.scope === 'whole') found.push(answers)
  // Row «next of kin, as participant by consent»; past 16 a parent is one too.
  const mayTakePart = !(['parent', 'foster_parent', 'care_authority'].includes(near.kind) && age < 16)
  if (
    mayTakePart &&
    near.kind !== 'proxy' &&
    near.sharing &&
    isGiven(near.sharing, day) &&
    isGiven(story.coordination, day)
  )
    found.push({ as: 'takes_part', by: near.sharing, isShielded })
  return found
}

/** Row «parent»: less what is withheld. Rules `withheld-from-parent`, `kept-from-parents`: below 16, by law or by the unit's decision. */
function isKeptAway(near: Near, story: Story, age: number): boolean {
  if (near.kind !== 'parent' || age >= 16) return false
  if (near.decided === 'withheld') return true
  return story.protection === 'strictly_confidential' && near.sharesHome !== true && near.decided !== 'told'
}

function atWork(number: number, story: Story, day: number): Standing[] {
  const found: Standing[] = []
  const hasCoordination = isGiven(story.coordination, day)
  const { coordinator, standIn } = story
  // Row «coordinator, deputy while active»: as the person has consented.
  if (coordinator?.practitioner === number && hasCoordination) {
    if (coordinator.state === 'active' || coordinator.state === 'absent')
      found.push({ as: 'coordinates', isShielded: false })
    if (coordinator.state === 'offered') found.push({ as: 'offered', isShielded: false })
  }
  if (standIn?.practitioner === number && !standIn.isOver && hasCoordination)
    found.push({ as: 'coordinates', isShielded: false })
  for (const taking of story.takings) {
    const by = takesPart(number, taking, story, day)
    if (by) found.push({ as: 'takes_part', by, isShielded: false })
  }
  return found
}

/** Row «participant: a service by consent, through the people the service names». Last line: who leaves a service loses it at once. */
function takesPart(number: number, taking: Taking, story: Story, day: number): Sharing | null {
  const at = number - taking.service * practitionersOfService
  const named = taking.named[at]
  if (!named || !isOn(taking, day) || !isOn(named, day)) return null
  if (isLeftOut(number, story) || hasLeft.includes(number)) return null // F53: not to her; last line: has left the service
  const { sharing } = taking
  return sharing && isGiven(sharing, day) && isGiven(story.coordination, day) ? sharing : null
}

export const practitionersOfService = 2

/** Named by a service they no longer work in: they work in the next one. */
export const hasLeft: readonly number[] = [3]

/** Who is left out gets nothing by taking part, whichever service names them. */
function isLeftOut(number: number, story: Story): boolean {
  return story.takings.some(
    ({ service, named }) => named[number - service * practitionersOfService]?.isLeftOut,
  )
}

function opens(standing: Standing, word: PlantedWord, reader: Reader, story: Story, day: number): boolean {
  const { kind: kindOfColumn, shield: shieldOfColumn = 'closed' } = plantedColumns[word.column]!
  const kind = word.kind ?? kindOfColumn
  const shield = word.shield ?? shieldOfColumn
  const { as, by, matters } = standing
  const isOwn =
    (reader.is === 'citizen' && word.of === reader.number) ||
    (reader.is === 'practitioner' && word.ofPractitioner === reader.number)
  // law-and-practice 5.2: the other parent's view; rule `shielded-reader`
  if (standing.isShielded && !isOwn) {
    if (shield === 'closed') return false
    if (shield === 'unless_strict' && story.protection === 'strictly_confidential') return false
  }
  const has = (section: Part) =>
    by?.sections.includes(section === 'about' ? 'about_person' : section) === true &&
    !word.partOf.some((part) => by.without.includes(part))
  const within = (matter: string) => !matters || matters.includes(matter)
  const isPlanOpen = isGiven(story.plan, day) // forskrift 1110 § 5: closed to all but the own side without it
  const whole = as === 'self' || as === 'child' || as === 'answers'
  const part = (section: Part, matter: string, needsPlan: boolean) =>
    (whole && within(matter)) ||
    (as === 'coordinates' && (!needsPlan || isPlanOpen)) ||
    (as === 'takes_part' && (!needsPlan || isPlanOpen) && has(section))
  switch (kind) {
    case 'name': // whoever stands in any relation knows of whom
      return true
    case 'near_name':
      return (
        part('participants', 'coordination', false) ||
        part('activities', 'plan', false) ||
        part('meetings', 'coordination', false) ||
        as === 'unit' ||
        isOwn ||
        (whole && within('consents'))
      )
    case 'about':
      return part('about', 'plan', false)
    case 'old_about': // decision 17: as `history`, and needs no plan
      return !standing.isShielded && ((as !== 'child' && whole && within('plan')) || as === 'coordinates')
    case 'plan_about':
      return part('about', 'plan', true)
    case 'goals':
      return part('goals', 'plan', true)
    case 'activities':
      return part('activities', 'plan', true)
    case 'participants':
      return isOwn || part('participants', 'coordination', false)
    case 'plan_participants':
      return part('participants', 'plan', true)
    case 'meetings':
      return part('meetings', 'coordination', false)
    case 'contingency':
      return part('contingency', 'plan', false)
    case 'documents':
      return part('documents', 'plan', true)
    case 'old_documents': // taken out, or replaced: those who see the whole
      return (whole && within('plan')) || (as === 'coordinates' && isPlanOpen)
    case 'history': // decision 17: those who see the whole; not a child, nor one from whom the address is kept
      return (
        !standing.isShielded &&
        ((as !== 'child' && whole && within('plan')) || (as === 'coordinates' && isPlanOpen))
      )
    case 'draft_minutes': // not shared yet: whoever writes them
      return as === 'coordinates'
    case 'said_to_coordinator':
      return as === 'coordinates' || isOwn
    case 'wish': // row «the person, under 16: private wish to the coordinator»; no parent
      return as === 'coordinates' || as === 'self' || as === 'child'
    case 'other_coordinator':
      return (whole && within('coordination')) || as === 'unit'
    case 'consents':
      return (whole && within('consents')) || as === 'coordinates' || as === 'unit'
    case 'given_away': // the own side alone
      return whole && within('plan')
    case 'links': // whom the sheet is about lets a stranger in; the coordinator when asked to
      return (whole && within('plan')) || as === 'coordinates'
    case 'responsibility': // row «KE: of a plan only its metadata»; F112: the leader sees services and words
      return (whole && within('plan')) || as === 'coordinates' || as === 'unit'
    case 'offer':
      return as === 'offered' || as === 'unit' || as === 'coordinates' || whole
    case 'unit':
      return as === 'unit'
    case 'case': // rows «the person»: all of own case; under 16 from 15; from 12 where nobody answers for the child (pbrl § 4-3)
    case 'decided':
    case 'inquiry':
      return (
        as === 'unit' ||
        as === 'self' ||
        as === 'answers' ||
        (reader.is === 'self' && isOldEnough(story, day))
      )
  }
}

function isOldEnough(story: Story, day: number): boolean {
  const age = ageOn(story, day)
  const isKept = !story.near.some((near) =>
    standingNear(near, story, day, age, false).some(({ as }) => as === 'answers'),
  )
  return age >= 15 || (age >= 12 && isKept)
}
