import { closeCase, reopenCase } from '../src/cases/close-case.ts'
import { recordCare } from '../src/cases/record-care.ts'
import { sendInterimReply } from '../src/cases/send-interim-reply.ts'
import { tellPassedDates } from '../src/cases/tell-passed-dates.ts'
import { waitForInformation } from '../src/cases/wait-for-information.ts'
import { adultStories } from './cases/adults.ts'
import { childStories } from './cases/children.ts'
import { loadDailyWork } from './cases/daily-work.ts'
import { act, receiveInquiry, tell } from './cases/tell.ts'
import { ailo, closedOne, emil, lukas, reopenedOne, tiril } from './cases/under-way.ts'
import type { DemoWorld } from './demo-world.ts'

/** A case in every state, over all the authorities: granted, partly, refused; opened and not; late and waiting. */
export async function loadCases(world: DemoWorld): Promise<void> {
  const told = new Map<string, string>()
  for (const story of [...childStories, ...adultStories])
    told.set(story.key, (await tell(world, story)).caseId)
  const { caseId: lukasCase } = await tell(world, lukas)
  await act(
    world,
    recordCare,
    'unit-baerum',
    { authority: 'baerum', daysAgo: 18 },
    {
      caseId: lukasCase,
      careAuthority: 'Barneverntjenesten i Bærum',
      fromDate: world.daysFrom(-400),
    },
  )
  await act(
    world,
    sendInterimReply,
    'unit-baerum',
    { authority: 'baerum', daysAgo: 12 },
    {
      caseId: lukasCase,
      reason: 'Vi venter på at en leder leser gjennom svaret.',
      newDate: world.daysFrom(-1),
      meanwhile: '',
    },
  )
  const { caseId: emilsCase } = await tell(world, emil)

  const { caseId: tirilsCase } = await tell(world, tiril)
  await act(
    world,
    sendInterimReply,
    'unit-midt-troms',
    { authority: 'midt-troms', daysAgo: 3 },
    {
      caseId: tirilsCase,
      reason:
        'Vi venter på brevet fra sykehuset. Det trenger vi for å vite hva Tiril vil trenge til skolestart.',
      newDate: world.daysFrom(18),
      meanwhile: 'Ring oss gjerne. Helsesykepleier følger opp Tiril som før.',
    },
  )

  const { caseId: ailosCase } = await tell(world, ailo)
  await act(
    world,
    waitForInformation,
    'unit-batsfjord',
    { authority: 'batsfjord', daysAgo: 20 },
    {
      caseId: ailosCase,
      reason: 'Epikrise fra sykehuset, etterspurt på telefon. Elle vet at vi venter.',
    },
  )

  // The day that was stated to Lukas has passed: those around him and the handler are told
  await tellPassedDates({ database: world.database, now: () => world.asked('nobody').now })

  await loadDailyWork(world, { emil: emilsCase, ailo: ailosCase, jonas: told.get('jonas')! })

  const { caseId: closed } = await tell(world, closedOne)
  await act(
    world,
    closeCase,
    'unit-sandnes',
    { authority: 'sandnes', daysAgo: 10 },
    {
      caseId: closed,
      ground: 'done',
      reason:
        'Rune i NAV er koordinator og lager planen sammen med Trygve. Han trenger ikke mer fra enheten nå.',
    },
  )

  const { caseId: reopened } = await tell(world, reopenedOne)
  await act(
    world,
    closeCase,
    'unit-fjord',
    { authority: 'fjordsykehuset', daysAgo: 30 },
    {
      caseId: reopened,
      ground: 'own_wish',
      reason: 'Kari ville vente til etter operasjonen.',
    },
  )
  await act(
    world,
    reopenCase,
    'unit-fjord',
    { authority: 'fjordsykehuset', daysAgo: 1 },
    {
      caseId: reopened,
      reason: 'Kari ringte. Operasjonen er gjort, og nå ønsker de koordinator på sykehuset.',
    },
  )
}

export { receiveInquiry, tell }
