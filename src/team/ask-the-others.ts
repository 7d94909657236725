import { type NoticeKind, notifyChosen } from '../messages/index.ts'
import type { Db } from '../platform/database/database.ts'
import type { Consent } from './consent.ts'
import { findDeciders } from './who-may-consent.ts'

type Which = Pick<Consent, 'id' | 'personId' | 'kind'>

interface At {
  authorityId: string
  now: Date
  today: string
}

/** Both parents must say yes: the one who has not, or has opened other parts than the first, is asked. */
export const askTheOthers = (db: Db, at: At, consent: Which, answered: string | null): Promise<void> =>
  tellTheOthers(db, at, consent, answered, 'consent_asked')

/** Tells those who decide on a consent today, but the one who answered; one who is not to know decides nothing. */
export async function tellTheOthers(
  db: Db,
  { authorityId, now, today }: At,
  { id: consentId, personId, kind: consentKind }: Which,
  answered: string | null,
  kind: NoticeKind,
): Promise<void> {
  const { deciders } = await findDeciders(db, personId, consentKind, today)
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
    { kind, href, now },
  )
}

/** The last of those who decide together has said yes, and it is given: those who said yes before are told, on what it opens. */
export async function tellAllSaidYes(db: Db, at: At, consent: Which, answered: string | null): Promise<void> {
  const { who } = await findDeciders(db, consent.personId, consent.kind, at.today)
  if (who.all) await tellTheOthers(db, at, consent, answered, 'consent_answered')
}
