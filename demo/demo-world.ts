import type { Language, Nobody, SignedInActor } from '../src/access/actor.ts'
import type { Asked } from '../src/platform/asked.ts'
import { dayInOslo } from '../src/platform/clock/clock.ts'
import type { Database } from '../src/platform/database/database.ts'
import { momentInOslo } from '../src/platform/i18n/dates.ts'
import type { Secrets } from '../src/platform/secrets/secrets.ts'
import { type AuthorityId, authorities } from './base/authorities.ts'
import { type ActorKey, demoActor, getHuman } from './base/demo-actor.ts'
import { ids } from './base/ids.ts'
import { addDays } from './base/load-base.ts'

export interface AskedOptions {
  /** Where; the person's own authority when left out. */
  authority?: AuthorityId
  /** The business day, YYYY-MM-DD; the day of loading when left out. */
  today?: string
  /** Norwegian clock time on that day; 10:00 when left out. */
  time?: string
  language?: Language
}

/** Nobody in it has come in by a code. */
type AskedInDemo = Asked & { actor: Nobody | SignedInActor }

/** What a slice's loader and a test get: the ids of the base, and how to act as anybody. */
export interface DemoWorld {
  database: Database
  secrets: Secrets
  /** The day the world is loaded for, YYYY-MM-DD. Everything is dated relative to it. */
  day: string
  ids: typeof ids
  /** Asks as somebody: `command.run(world.database, world.asked('kari-mor'), {…})`. 'nobody': not signed in. */
  asked(who: ActorKey | 'nobody', options?: AskedOptions): AskedInDemo
  /** So many days after the day of loading; negative: before. */
  daysFrom(days: number): string
}

export function demoWorld(database: Database, secrets: Secrets, day: string): DemoWorld {
  return {
    database,
    secrets,
    day,
    ids,
    daysFrom: (days) => addDays(day, days),
    asked(who, options = {}) {
      const authorityId = options.authority ?? (who === 'nobody' ? 'baerum' : getHuman(who).authority)
      const now = notAhead(momentInOslo(options.today ?? day, options.time ?? '10:00'), day)
      const actor = who === 'nobody' ? ({ kind: 'nobody' } as const) : demoActor(who, secrets)
      return {
        actor,
        authorityId,
        authority: { id: authorityId, ...authorities[authorityId] },
        language: options.language ?? 'nb',
        now,
        today: dayInOslo(now),
        secrets,
        draftOwner:
          actor.kind === 'nobody'
            ? { key: 'c:demo', isSignedIn: false }
            : { key: actor.identityId, isSignedIn: true },
      }
    },
  }
}

/** Nothing in a world that is loaded today has happened later than now: early in the morning the day's own times have not come. */
function notAhead(moment: Date, day: string): Date {
  const now = new Date()
  return day === dayInOslo(now) && moment > now ? now : moment
}
