import { z } from 'zod'
import type { Act } from '../access/acts.ts'
import { findUnits } from '../authorities/index.ts'
import { guardToldAddress } from '../cases/index.ts'
import { removeRightsAnswers } from '../guide/index.ts'
import { addWeeks } from '../law/calendar.ts'
import { findPersonByKey, getPerson, ownIdentityOf } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import { command } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import type { Fields } from '../platform/form/drafts.ts'
import { birthDateOf } from '../platform/form/fields.ts'
import { momentInOslo } from '../platform/i18n/dates.ts'
import { refuse } from '../platform/refusal.ts'
import { makeCode, makeReference } from '../platform/secrets/codes.ts'
import { inquiryActs } from './access.ts'
import {
  answerOf,
  applicableQuestions,
  askerAs,
  asksForExpecting,
  asksForOthers,
  asksForPersonContact,
  chosenPerson,
  firstOpen,
  listOf,
  nameOfChosen,
  type Situation,
  senderNameOf,
  situationOf,
} from './answers.ts'
import { moveToInquiry } from './attachment-store.ts'
import { findCaseToJoin } from './find-case-to-join.ts'
import { findNamedByKey } from './find-named-by-key.ts'
import { getInquiry, insertInquiry, type NewInquiry } from './inquiry-store.ts'
import { questionForms } from './question-forms.ts'
import { cameOn } from './rules/come-in.ts'
import { gateFor } from './rules/gate.ts'
import { agreedAsSent } from './rules/on-behalf.ts'
import { keptHome } from './rules/where-it-belongs.ts'
import { tellPerson } from './tell-person.ts'
import { findWriter, type Writer } from './writer.ts'
import { draftOfWritten, findReceipt, findWritten, removeWritten, saveReceipt } from './written-inquiry.ts'

function sending(act: Act) {
  return command({
    act,
    form: z.object({}),
    about: async () => ({}),
    async run({ db, events, jobs, ...asked }) {
      const fields = await findWritten(db, asked)
      if (!fields) {
        // Sent from another tab meanwhile: one inquiry, one receipt
        const receipt = await findReceipt(db, asked)
        return receipt ? { inquiryId: receipt.inquiryId } : refuse('nothing_written')
      }
      const writer = await findWriter(db, asked)
      const situation = situationOf(fields, writer, asked)
      const questions = applicableQuestions(situation)
      const isWhole = questions.every((each) => questionForms[each].safeParse(fields).success)
      if (firstOpen(situation) !== null || !isWhole) return refuse('not_complete')

      const code = writer.isSignedIn ? '' : makeCode()
      const inquiry = await inquiryFrom(db, asked, fields, writer, code)
      const isNew = await insertInquiry(db, asked.authorityId, inquiry)
      if (isNew) {
        await moveToInquiry(db, draftOfWritten(asked), inquiry.id)
        await saveReceipt(db, asked, { inquiryId: inquiry.id, code })
        const sent = await getInquiry(db, inquiry.id)
        // In a case already: guarded now, since nobody takes it in who would guard it then
        const { personId, caseId } = sent
        const guarded = personId && caseId && (await guardToldAddress(db, sent, { personId, caseId }))
        if (guarded) events.add(guarded)
        await tellPerson(db, asked, sent)
        if (inquiry.personId || inquiry.personNationalId)
          jobs.add('ask_population_register', {
            authorityId: asked.authorityId,
            inquiryId: inquiry.id,
          })
        events.add({
          type: 'inquiry_received',
          personId: inquiry.personId ?? null,
          facts: { inquiryId: inquiry.id, unitId: inquiry.unitId, attached: inquiry.caseId != null },
        })
      }
      await removeWritten(db, asked)
      await removeRightsAnswers(db, asked)
      return { inquiryId: inquiry.id }
    },
  })
}

export const sendInquiry = sending(inquiryActs.send)
/** Without sign-in: the receipt carries a code to follow it by. */
export const sendInquiryOpenly = sending(inquiryActs.sendOpenly)

/** The row: the unit by age, the promised day, and the person's open case where the sender is proven to belong to it. */
async function inquiryFrom(
  db: Db,
  asked: Asked,
  fields: Fields,
  writer: Writer,
  code: string,
): Promise<NewInquiry> {
  const value = (name: string) => answerOf(fields, name)
  const situation = situationOf(fields, writer, asked)
  const applicable = applicableQuestions(situation)
  const person = await personOf(db, asked, situation, applicable.includes('due'))
  const unit = gateFor(await findUnits(db), person, asked.today)
  if (!unit) throw new Error('an authority without a coordinating unit')
  const openCase = await findCaseToJoin(db, asked, person.personId)
  const reference = makeReference()
  const isSecret = value('addressIsSecret') === 'yes' || (await isProtected(db, person))
  const mayAct = applicable.includes('authorised')
    ? value('mayAct') === 'yes'
    : chosenPerson(situation) !== null || (applicable.includes('due') && askerAs(fields) === 'parent')
  return {
    ...asksOf(fields),
    id: value('inquiryId'),
    reference,
    codeHash: code ? asked.secrets.hashOfCode(`${reference} ${code}`) : null,
    state: openCase ? 'accepted_to_case' : 'received',
    caseId: openCase?.id ?? null,
    unitId: openCase?.unitId ?? unit.id,
    senderKind: value('senderKind'),
    senderKey: asked.actor.kind === 'nobody' ? null : asked.actor.identityKey,
    senderSignedInAs: asked.actor.kind === 'nobody' ? null : asked.actor.kind,
    senderNationalId: numberOfSender(asked, value('senderKind')),
    senderName: senderNameOf(situation, writer.name) || value('senderName'),
    senderRole: value('senderRole'),
    senderContact: [value('phone'), value('email')].filter(Boolean).join(', '),
    personKnows: agreedAsSent(
      askerAs(fields),
      applicable.includes('knows') ? value('personKnows') : null,
      mayAct,
    ),
    senderMayAct: mayAct,
    personId: person.personId,
    personKey: person.personKey,
    personNationalId: person.nationalId ? asked.secrets.encrypt(person.nationalId) : null,
    personGivenName: person.givenName,
    personFamilyName: person.familyName,
    personBirthDate: person.birthDate,
    personDueDate: person.dueDate,
    personByAdoption: person.byAdoption ?? false,
    personContact: asksForPersonContact(situation) ? value('personPhone') : '',
    ...(applicable.includes('parents') && {
      parentsKnow: value('parentsKnow'),
      keepFromParents: value('keepFromParents'),
      keepFromParentsWhy: value('keepFromParentsWhy'),
    }),
    othersContact: asksForOthers(situation) ? value('othersContact') : '',
    livesIn: applicable.includes('livesIn') ? keptHome(value('livesIn'), isSecret) : '',
    ...(asksForExpecting(situation) && expectingFrom(fields, asked.secrets)),
    rightsCheck: value('rightsCheck') || null,
    ...cameIn(asked, fields, applicable.includes('told')),
  }
}

/** Of one who asks as what may be recorded: once they are, the contact register is asked by it. */
function numberOfSender({ actor }: Asked, senderKind: string): Buffer | null {
  const mayBeRecorded = ['parent', 'guardian', 'proxy'].includes(senderKind)
  return mayBeRecorded && actor.kind === 'citizen' ? actor.sealedNumber : null
}

/** Who expects the child: the number sealed, with the key that finds the birth. */
function expectingFrom(fields: Fields, secrets: Asked['secrets']) {
  const number = answerOf(fields, 'expectingNationalId')
  return {
    expectingName: answerOf(fields, 'expectingName'),
    expectingPhone: answerOf(fields, 'expectingPhone'),
    ...(number && {
      expectingKey: secrets.identityKeyOfNumber(number),
      expectingNationalId: secrets.encrypt(number),
    }),
  }
}

/** When it came, and how: the clock runs from the day it was told to the unit (rules/come-in.ts). */
function cameIn(asked: Asked, fields: Fields, isTold: boolean) {
  const toldOn = isTold ? cameOn(answerOf(fields, 'toldOn'), asked.today) : null
  const day = toldOn ?? asked.today
  return {
    receivedAt: day === asked.today ? asked.now : momentInOslo(day, '12:00'),
    answerDue: addWeeks(day, asked.authority.settings.answerWeeks),
    ...(isTold && {
      toldHow: answerOf(fields, 'toldHow'),
      toldBy: answerOf(fields, 'toldBy'),
      ...(answerOf(fields, 'toldHow') !== 'own' && {
        toldByKind: answerOf(fields, 'toldByKind'),
        toldByPhone: answerOf(fields, 'toldByPhone'),
        toldByAddress: keptAddress(fields),
      }),
      toldOn: day,
    }),
  }
}

/** One's own secret address, and that of those who may live there, is never kept, whoever wrote it down. */
function keptAddress(fields: Fields): string {
  const livesThere = ['self', 'parent'].includes(answerOf(fields, 'toldByKind'))
  return livesThere && answerOf(fields, 'addressIsSecret') === 'yes' ? '' : answerOf(fields, 'toldByAddress')
}

/** The words themselves; a question that does not apply leaves nothing. */
function asksOf(fields: Fields) {
  const value = (name: string) => answerOf(fields, name)
  return {
    asksFor: [...listOf(fields, 'asksFor')],
    need: value('need'),
    whatMatters: value('whatMatters'),
    services: value('services'),
    tried: value('tried'),
    proposedCoordinator: value('proposedCoordinator'),
    language: value('language'),
    interpreter: value('interpreter'),
    addressIsSecret: value('addressIsSecret') === 'yes',
  }
}

/** By the number alone, whatever name was typed: a protection counts until the unit has said whose number it is. */
async function isProtected(db: Db, { personId, personKey }: About): Promise<boolean> {
  const byKey = personKey ? await findPersonByKey(db, personKey) : null
  const known = personId ? await getPerson(db, personId) : byKey
  return known !== null && known.addressProtection !== 'none'
}

interface About {
  personId: string | null
  personKey: string | null
  nationalId: string | null
  givenName: string
  familyName: string
  birthDate: string | null
  dueDate: string | null
  byAdoption?: boolean
}

async function personOf(db: Db, asked: Asked, situation: Situation, isUnborn: boolean): Promise<About> {
  const { fields } = situation
  const chosen = chosenPerson(situation)
  if (chosen) {
    const isSelf = chosen.relation === 'self' && asked.actor.kind === 'citizen'
    const own = isSelf && chosen.id === null ? ownIdentityOf(asked.actor, asked.secrets) : null
    return {
      ...chosen,
      ...nameOfChosen(situation),
      personId: chosen.id,
      personKey: isSelf && asked.actor.kind === 'citizen' ? asked.actor.identityKey : null,
      nationalId: own?.nationalId ?? null,
    }
  }
  const value = (name: string) => answerOf(fields, name)
  const unknown = { personId: null, personKey: null, nationalId: null }
  if (isUnborn)
    return {
      ...unknown,
      givenName: '',
      familyName: value('familyName'),
      birthDate: null,
      dueDate: value('dueDate') || null,
      byAdoption: value('whom') === 'adoption',
    }
  const names = { givenName: value('givenName'), familyName: value('familyName'), dueDate: null }
  const nationalId = value('nationalId')
  if (!nationalId) return { ...unknown, ...names, birthDate: value('birthDate') }
  const personKey = asked.secrets.identityKeyOfNumber(nationalId)
  const known = await findNamedByKey(db, personKey, names)
  return { ...names, personId: known?.id ?? null, personKey, nationalId, birthDate: birthDateOf(nationalId) }
}
