import { readFile } from 'node:fs/promises'
import type { DocumentKind } from '../src/documents/things.ts'
import { addDocument, changeDocument, withdrawDocument } from '../src/documents/write-document.ts'
import { findPlanOfPerson } from '../src/plans/index.ts'
import { UploadedFile } from '../src/platform/form/files.ts'
import { findTeam } from '../src/team/index.ts'
import { leaveOut } from '../src/team/leave-out.ts'
import type { ActorKey } from './base/demo-actor.ts'
import type { PersonKey } from './base/ids.ts'
import { act } from './cases/tell.ts'
import type { DemoWorld } from './demo-world.ts'
import { smallPdf } from './small-files.ts'

interface DocumentStory {
  person: PersonKey
  who: ActorKey
  daysAgo: number
  kind: DocumentKind
  title: string
  fromWhom?: string
  /** Days before it was added. */
  dated?: number
  /** A drawing, instead of a paper. */
  isDrawing?: true
  /** Another file, so many days ago. */
  replaced?: number
  withdrawn?: { daysAgo: number; reason: string }
  /** Kept from the school. */
  leftOut?: true
}

/** By a parent, the coordinator and one who takes part; one with a new file, one taken out, one kept from the school. */
const documents: readonly DocumentStory[] = [
  {
    ...{ person: 'ada', who: 'kari-mor', daysAgo: 60, kind: 'discharge_summary' },
    ...{ title: 'Epikrise etter utredningen', fromWhom: 'HABU, Fjord sykehus', dated: 12, leftOut: true },
  },
  {
    ...{ person: 'ada', who: 'child-coordinator-baerum', daysAgo: 52, kind: 'expert_report', dated: 30 },
    ...{ title: 'Sakkyndig vurdering før skolestart', fromWhom: 'PPT i Bærum', replaced: 20 },
  },
  {
    ...{ person: 'ada', who: 'kari-mor', daysAgo: 45, kind: 'decision', title: 'Vedtak om avlastning' },
    ...{ fromWhom: 'Bærum kommune', dated: 6 },
    withdrawn: { daysAgo: 44, reason: 'Gammelt vedtak. Det nye er ikke kommet ennå.' },
  },
  {
    ...{ person: 'ada', who: 'kari-mor', daysAgo: 30, kind: 'picture', isDrawing: true },
    ...{ title: 'Tegning til klasserommet', fromWhom: 'Ada' },
  },
  {
    ...{ person: 'ada', who: 'teacher-baerum', daysAgo: 15, kind: 'assessment', dated: 3 },
    ...{ title: 'Slik går friminuttene', fromWhom: 'Kontaktlærer' },
  },
  {
    ...{ person: 'berit', who: 'berit', daysAgo: 25, kind: 'discharge_summary', dated: 8 },
    ...{ title: 'Epikrise fra sykehuset', fromWhom: 'Fjord sykehus' },
  },
]

/** Papers in the plans, in every state. */
export async function loadDocuments(world: DemoWorld): Promise<void> {
  for (const story of documents) await tell(world, story)
}

async function tell(world: DemoWorld, story: DocumentStory): Promise<void> {
  const { person, who, daysAgo, kind, title, fromWhom = '', dated, replaced, withdrawn } = story
  const personId = world.ids.person[person]
  const plan = await world.database.transaction('baerum', (db) => findPlanOfPerson(db, personId))
  if (!plan) return // a world loaded in part
  const at = (days: number) => ({ authority: 'baerum' as const, daysAgo: days })
  const words = {
    ...{ planId: plan.id, kind, title, fromWhom },
    datedOn: dated === undefined ? '' : world.daysFrom(-daysAgo - dated),
  }
  const file = async (line: string) =>
    story.isDrawing
      ? new UploadedFile('tegning.jpg', await readFile(new URL('about/pictures/ada.jpg', import.meta.url)))
      : new UploadedFile('papir.pdf', smallPdf(line))
  const { planDocumentId } = await act(world, addDocument, who, at(daysAgo), {
    ...words,
    files: [await file('Et eksempel i demonstrasjonen')],
  })
  const it = { planId: plan.id, planDocumentId }
  if (replaced)
    await act(world, changeDocument, who, at(replaced), {
      ...{ ...it, ...words, version: 1 },
      files: [await file('Et nyere eksempel')],
    })
  if (withdrawn)
    await act(world, withdrawDocument, who, at(withdrawn.daysAgo), {
      ...{ ...it, reason: withdrawn.reason, version: replaced ? 2 : 1 },
    })
  if (!story.leftOut) return
  const team = await world.database.transaction('baerum', (db) => findTeam(db, personId, world.day))
  const school = team.find(({ serviceId }) => serviceId === world.ids.service['skole-baerum'])
  if (school?.consentId)
    await act(world, leaveOut, 'kari-mor', at(daysAgo), {
      ...{ personId, consentId: school.consentId, leaveOutDocuments: planDocumentId },
      ...{ leaveOutGoals: '', leaveOutActivities: '', leaveOutTexts: '', leaveOutPeople: '' },
    })
}
