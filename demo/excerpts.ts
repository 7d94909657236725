import { chooseParts, choosePurpose, chooseReceiver } from '../src/excerpts/choose-excerpt.ts'
import { confirmSheet } from '../src/excerpts/confirm-sheet.ts'
import { addLink } from '../src/excerpts/emergency-link-store.ts'
import { getByLink } from '../src/excerpts/get-by-link.ts'
import { hashOfLink, hashOfLinkCode } from '../src/excerpts/kept-link.ts'
import { makeExcerpt } from '../src/excerpts/make-excerpt.ts'
import { openByLink } from '../src/excerpts/open-by-link.ts'
import { partAt } from '../src/excerpts/rules/sheet.ts'
import { writeContact, writeFirst, writeOther, writeStep } from '../src/excerpts/write-sheet.ts'
import { findPlanOfPerson } from '../src/plans/index.ts'
import { act } from './cases/tell.ts'
import type { DemoWorld } from './demo-world.ts'
import { type SheetStory, sheetStories } from './excerpts/sheets.ts'

/** What people have ready for others than the team: contingency sheets, and a link to one of them. */
export async function loadExcerpts(world: DemoWorld): Promise<void> {
  for (const story of sheetStories) await writeSheet(world, story)
  await makeAdasLink(world)
  await tellNewTeacher(world)
}

/** Ada got a new teacher in the autumn: her mother gave what a teacher needs, and no more. */
async function tellNewTeacher(world: DemoWorld): Promise<void> {
  const plan = await world.database.transaction('baerum', (db) => findPlanOfPerson(db, world.ids.person.ada))
  if (!plan) return
  const at = { authority: 'baerum', daysAgo: 5, time: '20:15' } as const
  const planId = plan.id
  await act(world, choosePurpose, 'kari-mor', at, { planId, purpose: 'new_teacher' })
  await act(world, chooseReceiver, 'kari-mor', at, {
    planId,
    receiver: 'Ny kontaktlærer på Lyngtoppen skole',
  })
  await act(world, chooseParts, 'kari-mor', at, { planId, parts: ['what_matters', 'about'] })
  await act(world, makeExcerpt, 'kari-mor', at, { planId })
}

/** Known beforehand, so that a visitor can open it as a ward would: the link works for three days after the loading. */
export const adasLink = { authority: 'baerum', token: 'ADAS-ARK2-7K4M', code: '7K4M-92PQ' } as const

async function makeAdasLink(world: DemoWorld): Promise<void> {
  const { authority, token, code } = adasLink
  const kari = world.asked('kari-mor', { today: world.daysFrom(-1), time: '21:40' })
  if (kari.actor.kind === 'nobody') return
  const made = { madeBy: kari.actor.identityId, madeAs: 'parent', madeName: kari.actor.name } as const
  await world.database.transaction(authority, (db) =>
    addLink(
      db,
      authority,
      {
        ...made,
        personId: world.ids.person.ada,
        madeByRelated: world.ids.related['kari-ada'],
        tokenHash: hashOfLink(world.secrets, token),
        codeHash: hashOfLinkCode(world.secrets, token, code),
        saidHow: '',
        madeAt: kari.now,
      },
      72,
    ),
  )
  // A ward opened it that night, and read it
  const ward = world.asked('nobody', { authority, today: world.daysFrom(-1), time: '23:10' })
  await openByLink.run(world.database, ward, { token, code }, () => '')
  await getByLink.run(world.database, ward, { token })
}

async function writeSheet(world: DemoWorld, { authority, person, own, ...story }: SheetStory): Promise<void> {
  const personId = world.ids.person[person]
  const at = { authority, daysAgo: story.daysAgo }
  const { first, contacts, steps, avoid, calm, where } = story.content
  await act(world, writeFirst, own, at, { personId, part: partAt.first, first })
  for (const [i, { name, who, phone }] of contacts.entries())
    await act(world, writeContact, own, at, { personId, part: partAt.contact(i), name, who, phone })
  for (const [i, step] of steps.entries())
    await act(world, writeStep, own, at, { personId, part: partAt.step(i), ...step })
  await act(world, writeOther, own, at, { personId, part: partAt.other, avoid, calm, where })
  if (story.confirmed) {
    const { who, daysAgo } = story.confirmed
    await act(world, confirmSheet, who, { authority, daysAgo }, { personId })
  }
  if (story.later) {
    const part = partAt.step(steps.length)
    const { daysAgo, step } = story.later
    await act(world, writeStep, own, { authority, daysAgo }, { personId, part, ...step })
  }
}
