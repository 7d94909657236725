import { findSharedMeetings } from '../src/meetings/index.ts'
import { makePlanLetters } from '../src/post/make-plan-letters.ts'
import { findPlanLetters } from '../src/post/plan-letter-store.ts'
import { postPlanLetter, withdrawPlanLetter } from '../src/post/settle-plan-letter.ts'
import { findTeam } from '../src/team/index.ts'
import { act } from './cases/tell.ts'
import type { DemoWorld } from './demo-world.ts'

/**
 * Berit's plan on paper: her husband, who does not use the net, has it; Gunvor, who cannot sign in, has the minutes, and the plan waits
 * for her; one to Berit herself was made by mistake.
 */
export async function loadPost(world: DemoWorld): Promise<void> {
  const personId = world.ids.person.berit
  const arne = world.ids.related['arne-berit']
  const { gunvor, seen, minutes } = await world.database.transaction('baerum', async (db) => ({
    gunvor: (await findTeam(db, personId, world.day)).find(({ name }) => name === 'Gunvor Trebåtsen'),
    minutes: (await findSharedMeetings(db, personId))[0]?.id,
    seen: await db.selectFrom('plan').select('id').where('personId', '=', personId).executeTakeFirst(),
  }))
  if (!gunvor?.relatedPersonId || !seen) return
  const who = 'coordinator-baerum'
  const make = (daysAgo: number, to: string[], about = 'plan') =>
    act(world, makePlanLetters, who, { authority: 'baerum', daysAgo }, { personId, about, to })
  const letterOf = async (relatedPersonId: string | null) => {
    const all = await world.database.transaction('baerum', (db) => findPlanLetters(db, personId))
    const found = all.find((each) => each.relatedPersonId === relatedPersonId && !each.postedOn)
    if (!found) throw new Error('no such letter was made')
    return { personId, planLetterId: found.id }
  }
  await make(9, [arne, 'self'])
  const typed = (days: number) => world.daysFrom(days).split('-').reverse().join('.')
  const postedOn = typed(-8)
  await act(
    world,
    postPlanLetter,
    who,
    { authority: 'baerum', daysAgo: 8 },
    {
      ...(await letterOf(arne)),
      postedOn,
    },
  )
  await act(
    world,
    withdrawPlanLetter,
    who,
    { authority: 'baerum', daysAgo: 8 },
    {
      ...(await letterOf(null)),
      reason: 'Berit leser planen selv på nettbrettet.',
    },
  )
  if (minutes) {
    await make(7, [gunvor.relatedPersonId], minutes)
    const sent = { ...(await letterOf(gunvor.relatedPersonId)), postedOn: typed(-6) }
    await act(world, postPlanLetter, who, { authority: 'baerum', daysAgo: 6 }, sent)
  }
  await make(2, [gunvor.relatedPersonId])
}
