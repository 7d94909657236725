import { z } from 'zod'
import {
  choice,
  choices,
  date,
  optionalDate,
  optionalNationalId,
  optionalText,
  text,
  ticked,
} from '../platform/form/fields.ts'
import { asks, type Question } from './answers.ts'
import { toldHow } from './rules/come-in.ts'
import { keepFromParents, knowledgeOfParents, senderKinds, tellerKinds } from './rules/on-behalf.ts'

const longText = 4000

/** Eight digits, or the five of a short number; with + or 00, a country's code first. */
function isPhone(typed: string): boolean {
  const dialled = typed.replace(/[ ()]/g, '').replace(/^00/, '+')
  return /^(\d{8}|\d{5}|\+47\d{8}|\+(?!47)\d{7,15})$/.test(dialled)
}

const optionalPhone = optionalText(40).refine((typed) => typed === '' || isPhone(typed), {
  error: 'bad_phone',
})

/** What each question takes. A name is its own field, so that one is called what one is called. */
export const questionForms = {
  sender: z.object({ senderKind: choice(senderKinds) }),
  told: z.object({
    toldHow: choice(toldHow),
    toldBy: optionalText(160),
    toldByKind: z.union([choice(tellerKinds), z.literal('')]).default(''),
    toldByPhone: optionalPhone,
    toldByAddress: optionalText(300),
    toldOn: date,
  }),
  whom: z.object({ whom: z.string({ error: 'choose' }).min(1, { error: 'choose' }).max(40) }),
  person: z
    .object({
      givenName: text(80),
      familyName: text(80),
      nationalId: optionalNationalId,
      birthDate: optionalDate,
    })
    .superRefine((person, context) => {
      if (!person.nationalId && !person.birthDate)
        context.addIssue({ code: 'custom', path: ['nationalId'], message: 'number_or_birth_date' })
    }),
  ownName: z.object({ givenName: text(80), familyName: text(80) }),
  due: z.object({
    /** Of one who is to be adopted it need not be known: what is asked for is checked as it is saved. */
    dueDate: optionalDate.transform((day) => day ?? ''),
    familyName: optionalText(80),
    /** Who expects the child, where another reports it: as far as the sender knows. */
    expectingName: optionalText(160),
    expectingNationalId: optionalNationalId,
    expectingPhone: optionalPhone,
  }),
  /** An authority here, or one of those below (rules/where-it-belongs.ts). */
  livesIn: z.object({ livesIn: z.string({ error: 'choose' }).min(1, { error: 'choose' }).max(40) }),
  knows: z.object({ personKnows: choice(['yes', 'no', 'unsure']) }),
  authorised: z.object({ mayAct: choice(['yes', 'no']) }),
  parents: z.object({
    parentsKnow: choice(knowledgeOfParents),
    keepFromParents: choice(keepFromParents),
    keepFromParentsWhy: optionalText(longText),
  }),
  asks: z.object({ asksFor: choices(asks, 1) }),
  need: z.object({ need: text(longText) }),
  matters: z.object({ whatMatters: optionalText(longText) }),
  services: z.object({ services: optionalText(longText) }),
  tried: z.object({ tried: optionalText(longText) }),
  coordinator: z.object({ proposedCoordinator: optionalText(300) }),
  considerations: z.object({
    language: choice(['nb', 'nn', 'en']),
    interpreter: optionalText(100),
    addressIsSecret: ticked,
  }),
  contact: z.object({
    /** Where it is known the form carries it along, and what is known is what is sent: `senderNameOf`. */
    senderName: text(160),
    senderRole: optionalText(200),
    phone: optionalPhone,
    email: optionalText(200).refine((typed) => typed === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed), {
      error: 'bad_email',
    }),
    /** Of the one it is about, and who answers for them: where somebody else asks. */
    personPhone: optionalPhone,
    othersContact: optionalText(300),
  }),
  /** The files themselves come by an act of their own. */
  attachments: z.object({}),
} as const satisfies Record<Question, z.ZodType>

/** What is wrong across fields: said at once with what is wrong in each, which Zod alone does not do. */
export function wrongAcross(
  question: Question,
  raw: Record<string, unknown>,
  isSignedIn: boolean,
): Record<string, string> {
  const isEmpty = (name: string) => typeof raw[name] !== 'string' || raw[name].trim() === ''
  if (question === 'person' && isEmpty('nationalId') && isEmpty('birthDate'))
    return { nationalId: 'number_or_birth_date' }
  const isExpectingTold = !isEmpty('expectingNationalId') || !isEmpty('expectingPhone')
  if (question === 'due' && isExpectingTold && isEmpty('expectingName'))
    return { expectingName: 'expecting_name' }
  if (question === 'contact' && !isSignedIn && isEmpty('phone') && isEmpty('email'))
    return { phone: 'contact_needed' }
  return {}
}
