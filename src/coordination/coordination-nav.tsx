import type { ReactElement } from 'react'
import type { Grant } from '../access/acts.ts'
import type { RelationName } from '../access/relations.ts'
import type { PageContext } from '../platform/http/page.ts'
import { SectionNav } from '../ui/index.ts'
import { coordinationTexts } from './texts/index.ts'

export type CoordinationPart =
  | 'overview'
  | 'about'
  | 'references'
  | 'plan'
  | 'easy'
  | 'team'
  | 'meetings'
  | 'contingency'
  | 'documents'
  | 'consent'
  | 'log'

const unit: readonly RelationName[] = ['case_handler', 'unit_leader']
const participants: readonly RelationName[] = ['participant', 'private_participant']

/**
 * The parts of one person's coordination. `relation`: the reader's, where it is known; then parts that are closed to it
 * are not offered.
 */
export function CoordinationNav(props: {
  ui: PageContext
  personId: string
  planId: string | null
  current: CoordinationPart
  relation?: RelationName
  /** What is opened to one who takes part, where it is known. */
  sections?: Grant['sections']
}): ReactElement {
  const { ui, personId, planId, current, relation, sections = 'all' } = props
  const t = coordinationTexts[ui.language].nav
  const base = `/${ui.authority.id}/koordinering/${personId}`
  const hasOpen = (section: 'participants' | 'meetings') =>
    !is(relation, participants) || sections === 'all' || sections.includes(section)
  // One who takes part is offered About me only where it is known to be open
  const readsAbout =
    !is(relation, participants) ||
    (props.sections !== undefined && (sections === 'all' || sections.includes('about_person')))
  // Opened to few: the same
  const readsSheet = !is(relation, participants) || (sections !== 'all' && sections.includes('contingency'))
  const readsDocuments =
    !is(relation, participants) ||
    (props.sections !== undefined && (sections === 'all' || sections.includes('documents')))
  const parts: [CoordinationPart, string, boolean][] = [
    ['overview', base, true],
    ['about', `${base}/om-meg`, relation !== undefined && !is(relation, unit) && readsAbout],
    ['plan', `/${ui.authority.id}/plan/${planId}`, planId !== null && !is(relation, unit)],
    ['references', `${base}/andre-planer`, relation !== undefined && !is(relation, unit) && readsAbout],
    ['easy', `/${ui.authority.id}/plan/${planId}/lettlest`, planId !== null && !is(relation, unit)],
    ['team', `${base}/team`, !is(relation, unit) && hasOpen('participants')],
    ['meetings', `${base}/moter`, !is(relation, unit) && hasOpen('meetings')],
    ['contingency', `${base}/kriseark`, relation !== undefined && !is(relation, unit) && readsSheet],
    [
      'documents',
      `/${ui.authority.id}/plan/${planId}/dokumenter`,
      planId !== null && relation !== undefined && !is(relation, unit) && readsDocuments,
    ],
    ['consent', `${base}/samtykke`, !is(relation, participants)],
    [
      'log',
      `${base}/innsyn`,
      ui.actor.kind === 'citizen' && !is(relation, ['child', 'proxy', ...participants]),
    ],
  ]
  const links = parts
    .filter(([part, , isOpen]) => isOpen || part === current)
    .map(([part, href]) => ({ href, text: t[part], current: part === current }))
  return <SectionNav links={links} label={t.label} />
}

const is = (relation: RelationName | undefined, among: readonly RelationName[]) =>
  relation !== undefined && among.includes(relation)
