import { addRelated } from '../src/cases/add-related.ts'
import { getCase } from '../src/cases/case-store.ts'
import { confirmAsker } from '../src/cases/confirm-asker.ts'
import { decideInforming } from '../src/cases/decide-informing.ts'
import { openCase } from '../src/cases/open-case.ts'
import { judgeInTime } from '../src/complaints/judge-complaint.ts'
import { answerComplaint, reconsiderComplaint } from '../src/complaints/reconsider-complaint.ts'
import { sendRefusalComplaint } from '../src/complaints/send-refusal-complaint.ts'
import { act } from './cases/tell.ts'
import type { DemoWorld } from './demo-world.ts'
import { send } from './desk-send.ts'
import { deskStories } from './desk-stories.ts'
import { numberOf } from './outside.ts'

/** Jonas has a sister. Her father, without parental responsibility, was told no, and has complained: it stands, and is to be sent on. */
export async function loadRefusal(world: DemoWorld): Promise<void> {
  const at = (daysAgo: number) => ({ authority: 'baerum', daysAgo }) as const
  const unit = 'unit-baerum'
  const other = 'unit2-baerum'
  const inquiryId = await send(world, deskStories.refusal_complained_of, 'mette-mor', 24, {
    senderKind: 'parent',
    whom: 'born',
    givenName: 'Vilja',
    familyName: 'Multetuvebakk',
    birthDate: '2017-02-14',
    asksFor: ['child_coordinator'],
    need: 'Vilja har cerebral parese. Hun går til fysioterapeut og ergoterapeut, og er ofte på sykehuset.',
    whatMatters: 'At Vilja rekker å leke etter skolen.',
    senderName: 'Mette Multetuvebakk',
    phone: '400 00 116',
  })
  const { caseId } = await act(world, openCase, unit, at(23), { inquiryId })
  const reason = 'Mette viste fødselsattesten.'
  await act(world, confirmAsker, unit, at(23), { caseId, inquiryId, hasResponsibility: 'yes', reason })
  await act(world, addRelated, unit, at(23), {
    caseId,
    kind: 'parent',
    name: 'Per Havgløttnes',
    nationalId: numberOf('per-far'),
    reason: 'Mette sa hvem faren er. Han har ikke foreldreansvar.',
  })
  const { personId, relatedPersonId } = await world.database.transaction('baerum', async (db) => {
    const file = await getCase(db, caseId)
    const { id } = await db
      .selectFrom('relatedPerson')
      .select('id')
      .where('personId', '=', file.personId)
      .where('hasParentalResponsibility', '=', false)
      .where('kind', '=', 'parent')
      .executeTakeFirstOrThrow()
    return { personId: file.personId, relatedPersonId: id }
  })
  await act(world, decideInforming, unit, at(18), {
    ...{ caseId, relatedPersonId, choice: 'refused' },
    words:
      'Du ringte og ville vite hvilken hjelp Vilja får. Det forteller vi ikke nå. Vi mener at det er best for henne å få ro.',
    reason:
      'Vilja har vært urolig etter samværene i høst. Barnevernet undersøker, og har bedt om at vi venter.',
    childView: 'Vilja vil ikke at pappa skal vite hva hun sier til fysioterapeuten.',
  })
  const { complaintId } = await act(world, sendRefusalComplaint, 'per-far', at(14), {
    personId,
    wrong:
      'Jeg er faren til Vilja. Jeg vil ikke vite alt, men jeg må vite hva jeg skal gjøre når hun er hos meg.',
    changeWanted: 'At dere forteller meg hvilken trening hun skal gjøre.',
    sign: 'yes',
  })
  await act(world, judgeInTime, other, at(12), { complaintId })
  await act(world, reconsiderComplaint, other, at(6), {
    complaintId,
    assessment:
      'Vilja er spurt på nytt, og mener det samme. Undersøkelsen er ikke ferdig. Da veier hennes ro tyngst.',
  })
  await act(world, answerComplaint, other, at(2), {
    complaintId,
    answer: 'stands',
    statement:
      'Vi har sett på svaret på nytt, og endrer det ikke nå. Spør oss gjerne igjen etter nyttår. Statsforvalteren avgjør klagen.',
  })
}
