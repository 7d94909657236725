import { loadAbout } from './about.ts'
import { loadAuthorities } from './authorities.ts'
import { loadCases } from './cases.ts'
import { loadChild } from './child.ts'
import { loadComplaints } from './complaints.ts'
import { loadCoordination } from './coordination.ts'
import type { DemoWorld } from './demo-world.ts'
import { loadDesk } from './desk.ts'
import { loadDocuments } from './documents.ts'
import { loadExceptions } from './exceptions.ts'
import { loadExcerpts } from './excerpts.ts'
import { loadInquiries } from './inquiries.ts'
import { loadMeetings } from './meetings.ts'
import { loadPlans } from './plans.ts'
import { loadPost } from './post.ts'
import { loadTeam, loadWithdrawals } from './team.ts'
import { loadTogether } from './together.ts'
import { loadTraining } from './training.ts'

type Load = (world: DemoWorld) => Promise<void>

/** What each slice puts in the world, in the order a case lives. A later one may build on an earlier one. */
export const loaders: readonly { name: string; load: Load }[] = [
  { name: 'authorities', load: loadAuthorities },
  { name: 'inquiries', load: loadInquiries },
  { name: 'cases', load: loadCases },
  { name: 'coordination', load: loadCoordination },
  { name: 'team', load: loadTeam },
  { name: 'plans', load: loadPlans },
  { name: 'exceptions', load: loadExceptions },
  { name: 'together', load: loadTogether },
  { name: 'about', load: loadAbout },
  { name: 'documents', load: loadDocuments },
  { name: 'excerpts', load: loadExcerpts },
  { name: 'meetings', load: loadMeetings },
  { name: 'child', load: loadChild },
  { name: 'withdrawals', load: loadWithdrawals },
  { name: 'post', load: loadPost },
  { name: 'training', load: loadTraining },
  { name: 'complaints', load: loadComplaints },
  { name: 'desk', load: loadDesk },
]

/** @throws when no slice loads anything under this name */
export function getLoader(name: string): Load {
  const loader = loaders.find((each) => each.name === name)
  if (!loader) throw new Error(`the demonstration has no part called ${name}`)
  return loader.load
}
