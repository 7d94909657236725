import type { DemoWorld } from '../../../demo/demo-world.ts'
import { insertWithholding } from '../withholding-store.ts'

type Related = keyof DemoWorld['ids']['related']

/** The unit has said yes: a parent of Noor, who is at a strictly confidential address, may be told of her. */
export async function mayBeTold(world: DemoWorld, related: Related = 'omar-noor'): Promise<void> {
  await world.database.transaction('baerum', (db) =>
    insertWithholding(db, 'baerum', {
      personId: world.ids.person.noor,
      relatedPersonId: world.ids.related[related],
      ground: 'strictly_confidential',
      choice: 'told',
      reason: 'Det er klarlagt at det er trygt.',
      fromDate: world.daysFrom(-30),
      untilDate: null,
      decidedBy: world.ids.practitioner['unit-baerum'],
      decidedAt: world.asked('nobody').now,
    }),
  )
}
