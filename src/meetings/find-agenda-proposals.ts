import type { Language } from '../access/actor.ts'
import type { Grant } from '../access/acts.ts'
import { findPlanContents, findPlanOfPerson } from '../plans/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findTeam, hasConsent } from '../team/index.ts'
import { type AgendaProposal, proposalsFrom } from './agenda-proposals.ts'
import { findLastMinutes } from './minutes-store.ts'
import { texts } from './texts/index.ts'

/** What the next meeting about a person should take up, as the plan, the consents and the last minutes stand today. */
export async function proposeAgenda(
  db: ReadDb,
  { personId, today, language, grant }: { personId: string; today: string; language: Language; grant: Grant },
): Promise<AgendaProposal[]> {
  const plan = await findPlanOfPerson(db, personId)
  // Forskrift 1110 § 5: without consent to it the plan is closed to those at work, here as on its own page
  const isOpen = plan !== null && plan.state !== 'ended' && (await hasConsent(db, personId, 'plan', today))
  const contents = isOpen ? await findPlanContents(db, plan.id, grant) : null
  const team = await findTeam(db, personId, today)
  const last = await findLastMinutes(db, personId)
  const earlierTasks =
    last?.items.flatMap((item) => item.tasks.filter((task) => task.activityId === null)).length ?? 0
  return proposalsFrom(
    {
      goals: contents?.goals ?? [],
      activities: contents?.activities ?? [],
      plan: contents ? { revisionOn: plan?.revisionOn ?? null, word: contents.plan.word } : null,
      consents: team.flatMap(({ participantId, name, untilDate }) =>
        untilDate ? [{ id: participantId, name, untilDate }] : [],
      ),
      earlierTasks,
    },
    today,
    texts[language],
  )
}
