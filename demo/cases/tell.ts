import { assessmentButtons, criterionField, serviceField } from '../../src/cases/assessment-form.ts'
import { issueDecision } from '../../src/cases/issue-decision.ts'
import { openCase } from '../../src/cases/open-case.ts'
import { openDecision } from '../../src/cases/open-decision.ts'
import { recordChildView } from '../../src/cases/record-child-view.ts'
import type { CriterionCode, RightsItem } from '../../src/cases/rules/criteria.ts'
import { saveAssessment } from '../../src/cases/save-assessment.ts'
import { saveDecisionDraft, sendForApproval } from '../../src/cases/save-decision-draft.ts'
import type { Command } from '../../src/platform/command.ts'
import { momentInOslo } from '../../src/platform/i18n/dates.ts'
import type { ActorKey } from '../base/demo-actor.ts'
import { demoId } from '../base/demo-id.ts'
import type { DemoWorld } from '../demo-world.ts'
import type { CaseStory } from './story.ts'

/** Does an act as somebody, so many days ago; what is refused stops the loading. */
export async function act<R>(
  world: DemoWorld,
  // biome-ignore lint/suspicious/noExplicitAny: each command checks its own form
  command: Command<any, R>,
  who: ActorKey,
  at: { authority: CaseStory['authority']; daysAgo: number; time?: string },
  fields: Record<string, unknown>,
): Promise<R> {
  const asked = world.asked(who, {
    authority: at.authority,
    today: world.daysFrom(-at.daysAgo),
    time: at.time,
  })
  const outcome = await command.run(world.database, asked, fields, () => '')
  if ('done' in outcome) return outcome.done
  throw new Error(`${command.act.name} by ${who}: ${JSON.stringify(outcome)}`)
}

/** An inquiry as it lies in the unit's queue. @returns its id */
export async function receiveInquiry(world: DemoWorld, story: CaseStory): Promise<string> {
  const { authority, sender, receivedDaysAgo } = story
  const id = demoId('case-inquiry', story.key)
  const { actor } = world.asked(sender.who, { authority })
  const receivedOn = world.daysFrom(-receivedDaysAgo)
  const { settings } = world.asked('nobody', { authority }).authority
  await world.database.transaction(authority, (db) =>
    db
      .insertInto('inquiry')
      .values({
        authorityId: authority,
        id,
        reference: referenceOf(id),
        unitId: world.ids.unit[story.unit],
        asksFor: [...story.asksFor],
        senderKind: sender.kind,
        senderKey: actor.kind === 'nobody' ? null : actor.identityKey,
        senderSignedInAs: actor.kind === 'nobody' ? null : actor.kind,
        senderName: sender.name,
        senderRole: sender.role ?? '',
        personId: world.ids.person[story.person],
        personGivenName: story.givenName,
        personFamilyName: story.familyName,
        need: story.need,
        whatMatters: story.whatMatters ?? '',
        proposedCoordinator: story.proposedCoordinator ?? '',
        addressIsSecret: story.addressIsSecret ?? false,
        receivedAt: momentInOslo(receivedOn, '09:12'),
        answerDue: world.daysFrom(settings.answerWeeks * 7 - receivedDaysAgo),
      })
      .execute(),
  )
  return id
}

/** «7K4M-92PQ», the same at every loading. */
function referenceOf(id: string): string {
  const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
  const made = [...id.replaceAll('-', '').slice(0, 16).matchAll(/../g)].map(
    ([pair]) => signs[Number.parseInt(pair, 16) % signs.length],
  )
  return `${made.slice(0, 4).join('')}-${made.slice(4).join('')}`
}

const nothingKnown = {
  seriousCondition: 'unsure',
  longTerm: 'unsure',
  complex: 'unsure',
  needsCoordination: 'unsure',
  qualificationProgramme: 'no',
  wantsChildCoordinator: 'unsure',
  wantsPlan: 'unsure',
}

/** The fields of the assessment that add a service. */
export function addedService(service: { name: string; kind: string; status: string; provider: string }) {
  return {
    button: assessmentButtons.add,
    [serviceField('new', 'name')]: service.name,
    [serviceField('new', 'kind')]: service.kind,
    [serviceField('new', 'status')]: service.status,
    [serviceField('new', 'provider')]: service.provider,
  }
}

/** Tells a case's story through the same commands that people press. @returns the case's id, and its decision's */
export async function tell(
  world: DemoWorld,
  story: CaseStory,
): Promise<{ caseId: string; decisionId: string | null }> {
  const { authority, handler } = story
  const inquiryId = await receiveInquiry(world, story)
  const startedDaysAgo = Math.max(0, story.receivedDaysAgo - 2)
  const at = { authority, daysAgo: startedDaysAgo }
  const { caseId } = await act(world, openCase, handler, at, { inquiryId })
  for (const [name, kind, status, provider] of story.services) {
    const service = addedService({ name, kind, status, provider })
    await act(world, saveAssessment, handler, at, { caseId, ...service })
  }
  await act(world, saveAssessment, handler, at, {
    caseId,
    legalBasis: story.basis ?? 'health',
    ...nothingKnown,
    ...story.facts,
  } as Record<string, string>)
  if (story.child) {
    const { view, heard, kept } = story.child
    await act(world, recordChildView, handler, at, {
      caseId,
      childView: view,
      childHeard: heard,
      ...(kept && { childWordsKept: 'child_asks', childWordsKeptReason: kept }),
    })
  }
  const decidedDaysAgo = story.issuedDaysAgo ?? Math.max(0, startedDaysAgo - 3)
  const then = { authority, daysAgo: decidedDaysAgo }
  for (const [item, criteria] of Object.entries(story.assessed ?? {})) {
    const fields: Record<string, string> = { caseId }
    for (const [code, words] of Object.entries(criteria)) {
      const isMet = !words.startsWith('nei: ')
      const field = criterionField(item as RightsItem, code as CriterionCode)
      fields[field] = isMet ? 'met' : 'not_met'
      fields[`${field}_reason`] = isMet ? words : words.slice('nei: '.length)
    }
    await act(world, saveAssessment, handler, then, fields)
  }
  if (!story.draft) return { caseId, decisionId: null }
  const { facts: factsText, reasons, still: stillOffered = '' } = story.draft
  await act(world, saveDecisionDraft, handler, then, { caseId, factsText, reasons, stillOffered })
  const later = (time: string) => ({ ...then, time })
  if (story.approver) await act(world, sendForApproval, handler, later('10:30'), { caseId })
  if (story.issuedDaysAgo === undefined) return { caseId, decisionId: null }
  const issuer = story.approver ?? handler
  const { decisionId } = await act(world, issueDecision, issuer, later('11:15'), { caseId })
  for (const who of story.openedBy ?? []) {
    await act(world, openDecision, who, { authority, daysAgo: decidedDaysAgo, time: '18:40' }, { decisionId })
  }
  return { caseId, decisionId }
}
