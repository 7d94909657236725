import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Act } from '../access/acts.ts'
import { addDays, addMonths } from '../law/calendar.ts'
import type { Asked } from '../platform/asked.ts'
import { command, messagesOf } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import type { Fields } from '../platform/form/drafts.ts'
import { isSyntheticNationalId } from '../platform/form/fields.ts'
import { type Refusal, refuse } from '../platform/refusal.ts'
import { inquiryActs } from './access.ts'
import { answerOf, knownFor, placeAfter, type Question, questionAt, situationOf } from './answers.ts'
import { readWritten } from './get-written.ts'
import { findHomes, isDemoWorld } from './inquiry-store.ts'
import { questionForms, wrongAcross } from './question-forms.ts'
import { cameOn } from './rules/come-in.ts'
import { otherHomes } from './rules/where-it-belongs.ts'
import { findWriter, offeredSenders, type Writer } from './writer.ts'
import { saveWritten } from './written-inquiry.ts'

const longestPregnancyDays = 310
/** A day further ahead is a slip. Our own measure: nothing says how long one may wait to adopt. */
const longestAdoptionMonths = 60
const personFields = ['givenName', 'familyName', 'nationalId', 'birthDate']

/** One question's fields, checked by that question's own form. */
const formOf = (isSignedIn: boolean) =>
  z.looseObject({ question: z.string(), fromReview: z.string().optional() }).transform((raw, context) => {
    const question = questionAt(raw.question)
    const parsed = question && questionForms[question].safeParse(raw)
    const across = question ? wrongAcross(question, raw, isSignedIn) : {}
    if (parsed?.success && Object.keys(across).length === 0)
      return { question: question as Question, fields: parsed.data, fromReview: raw.fromReview === 'yes' }
    const messages = parsed
      ? { ...across, ...(parsed.error && messagesOf(parsed.error)) }
      : { form: 'invalid' }
    // In the order of the page, as they are read
    const order = question ? Object.keys(questionForms[question].shape) : []
    const placed = Object.entries(messages).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    for (const [field, message] of placed) context.addIssue({ code: 'custom', path: [field], message })
    return z.NEVER
  })

function saving(act: Act, isSignedIn: boolean) {
  return command({
    act,
    form: formOf(isSignedIn),
    about: async () => ({}),
    async run({ input, db, ...asked }) {
      const writer = await findWriter(db, asked)
      const { fields: before } = await readWritten(db, asked, writer)
      const answered = plain(input.fields)
      const refusal = await refuseAnswer(db, asked, writer, input.question, before, answered)
      if (refusal) return refusal
      const fields: Fields = { inquiryId: randomUUID(), ...before, ...answered }
      if (answered.livesIn === 'secret') fields.addressIsSecret = 'yes'
      // Who asks for themselves after all does not carry another's name and number along: it is asked, and checked, anew
      const isNowSelf = answered.senderKind === 'self' && answerOf(before, 'senderKind') !== 'self'
      if (isNowSelf) for (const name of personFields) delete fields[name]
      await saveWritten(db, asked, fields)
      return {
        place: placeAfter(input.question, situationOf(fields, writer, asked), input.fromReview),
      }
    },
  })
}

/** An answer saved by somebody signed in: if the session is lost meanwhile, the words are kept until they are back. */
export const saveAnswer = saving(inquiryActs.write, true)
/** An answer saved by somebody not signed in: kept for the browser that wrote it. */
export const saveAnswerOpenly = saving(inquiryActs.writeOpenly, false)

function plain(fields: Record<string, unknown>): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (Array.isArray(value)) return [name, value.map(String)]
      return [name, typeof value === 'boolean' ? (value ? 'yes' : '') : String(value ?? '')]
    }),
  )
}

/** What a form alone cannot know: the day, the world, who writes, what was answered before. */
async function refuseAnswer(
  db: Db,
  asked: Asked,
  writer: Writer,
  question: Question,
  before: Fields,
  answered: Fields,
): Promise<Refusal | null> {
  const sender = answerOf(before, 'senderKind')
  const value = (name: string) => answerOf(answered, name)
  switch (question) {
    case 'sender': {
      const isOffered = offeredSenders(writer).some((each) => each === value('senderKind'))
      return isOffered ? null : refuse('choose', 'senderKind')
    }
    case 'told':
      if (value('toldHow') !== 'own' && !value('toldBy')) return refuse('required', 'toldBy')
      if (value('toldHow') !== 'own' && !value('toldByKind')) return refuse('choose', 'toldByKind')
      return cameOn(value('toldOn'), asked.today) ? null : refuse('bad_day_told', 'toldOn')
    case 'whom': {
      const people = knownFor(situationOf(before, writer, asked))
      const isOffered =
        ['born', 'unborn', 'adoption'].includes(value('whom')) ||
        people.some((each) => each.id === value('whom'))
      return isOffered ? null : refuse('choose', 'whom')
    }
    case 'person': {
      const number = value('nationalId')
      if (value('birthDate') > asked.today) return refuse('in_the_future', 'birthDate')
      if (!number) return null
      const isReal = await refuseRealNumber(db, value, 'nationalId')
      if (isReal) return isReal
      const isOwn = asked.actor.kind === 'citizen' && sender === 'self'
      if (isOwn && asked.actor.kind !== 'nobody') {
        const key = asked.secrets.identityKeyOfNumber(number)
        if (key !== asked.actor.identityKey) return refuse('not_your_number', 'nationalId')
      }
      return null
    }
    case 'due':
      if (answerOf(before, 'whom') === 'adoption') {
        const day = value('dueDate')
        if (day && day < asked.today) return refuse('arrival_passed', 'dueDate')
        if (day && day > addMonths(asked.today, longestAdoptionMonths))
          return refuse('too_far_arrival', 'dueDate')
        return refuseRealNumber(db, value, 'expectingNationalId')
      }
      if (!value('dueDate')) return refuse('required', 'dueDate')
      if (value('dueDate') < asked.today) return refuse('due_date_passed', 'dueDate')
      if (value('dueDate') > addDays(asked.today, longestPregnancyDays)) return refuse('too_far', 'dueDate')
      return refuseRealNumber(db, value, 'expectingNationalId')
    case 'livesIn': {
      const homes = (await findHomes(db, asked.authorityId)).map(({ id }) => id)
      return [...homes, ...otherHomes].includes(value('livesIn')) ? null : refuse('choose', 'livesIn')
    }
    case 'contact': {
      const isWork = sender === 'service' || sender === 'hospital'
      if (isWork && !value('senderRole')) return refuse('required', 'senderRole')
      return null
    }
    default:
      return null
  }
}

/** In the demonstration only numbers of the synthetic series are taken. */
async function refuseRealNumber(
  db: Db,
  value: (name: string) => string,
  field: string,
): Promise<Refusal | null> {
  const number = value(field)
  if (!number || isSyntheticNationalId(number) || !(await isDemoWorld(db))) return null
  return refuse('real_number_in_demo', field)
}
