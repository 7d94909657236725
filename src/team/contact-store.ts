import type { Db, ReadDb } from '../platform/database/database.ts'

/** Whose: somebody at work, somebody around, or neither: the person. */
export interface ContactOf {
  personId: string
  practitionerId: string | null
  relatedPersonId: string | null
}

/** What one has chosen to show; '' is not shown. */
export interface Contact {
  phone: string
  email: string
}

export interface ContactChoice extends ContactOf, Contact {}

/** Every choice in one team, of those who have left it too: whom it is shown for, is for the reader of the team to say. */
export async function findContactChoices(db: ReadDb, personId: string): Promise<ContactChoice[]> {
  return db
    .selectFrom('contactChoice')
    .select(['personId', 'practitionerId', 'relatedPersonId', 'phone', 'email'])
    .where('personId', '=', personId)
    .execute()
}

export async function saveContactChoice(
  db: Db,
  authorityId: string,
  { phone, email, ...of }: ContactChoice,
  chosenAt: Date,
): Promise<void> {
  const chosen = { phone, email, chosenAt }
  await db
    .insertInto('contactChoice')
    .values({ authorityId, ...of, ...chosen })
    .onConflict((conflict) =>
      conflict.columns(['authorityId', 'personId', 'practitionerId', 'relatedPersonId']).doUpdateSet(chosen),
    )
    .execute()
}

/** What one has chosen, if anything is shown. */
export function contactIn(
  choices: readonly ContactChoice[],
  whose: { practitionerId?: string | null; relatedPersonId?: string | null },
): Contact | null {
  const found = choices.find(
    (each) =>
      each.practitionerId === (whose.practitionerId ?? null) &&
      each.relatedPersonId === (whose.relatedPersonId ?? null),
  )
  return found && (found.phone || found.email) ? { phone: found.phone, email: found.email } : null
}
