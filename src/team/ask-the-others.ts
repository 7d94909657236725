import { notifyChosen } from '../messages/index.ts'
import type { Db } from '../platform/database/database.ts'
import type { Consent } from './consent.ts'
import { findDeciders } from './who-may-consent.ts'

/** Both parents must say yes: the one who has not, or has opened other parts than the first, is asked. */
export async function askTheOthers(
  db: Db,
  { authorityId, now, today }: { authorityId: string; now: Date; today: string },
  { id: consentId, personId, kind }: Pick<Consent, 'id' | 'personId' | 'kind'>,
  answered: string | null,
): Promise<void> {
  const { deciders } = await findDeciders(db, personId, kind, today)
  const others = deciders.filter(({ id: decider }) => decider !== answered)
  const href = `/${authorityId}/koordinering/${personId}/samtykke/${consentId}`
  await notifyChosen(
    db,
    authorityId,
    personId,
    {
      isPersonChosen: others.some(({ id: decider }) => decider === null),
      relatedPersonIds: others.flatMap(({ id: decider }) => decider ?? []),
    },
    { kind: 'consent_asked', href, now },
  )
}
