import type { ReactElement } from 'react'
import { isAwaited } from '../../law/age.ts'
import { file, type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import {
  ActionBar,
  Alert,
  Details,
  Form,
  LawNote,
  LinkButton,
  OwnWords,
  PageHeading,
  Prose,
  Section,
  SubmitButton,
  WithPhone,
} from '../../ui/index.ts'
import type { DecidedItem } from '../case.ts'
import { type DecisionPage, getDecision, getDecisionLetter, type OpenedDecision } from '../get-decision.ts'
import { saidOfAnswer, titleOfAnswer } from '../law-words.ts'
import { linesOf } from '../lines-of.ts'
import { openDecision } from '../open-decision.ts'
import { itemAnswer } from '../rules/decide-item.ts'
import { texts, textsOf } from '../texts/index.ts'
import { CapacityDecisionView } from './capacity-decision.tsx'
import { DecidedCriteria } from './decided-criteria.tsx'
import { HowToComplain } from './how-to-complain.tsx'
import { otherLanguage, Written } from './written-by-unit.tsx'

export const decisionPage = page({
  path: '/:authority/avgjorelse/:decisionId',
  query: getDecision,
  acts: { open: { command: openDecision, next: (_result, { path }) => path } },
  title: (data, ui) => {
    const t = textsOf(ui.language).decision
    return data.opened ? t.title : t.unopenedTitle
  },
  view: (data, ui) =>
    data.opened?.capacity ? (
      <CapacityDecisionView data={data} opened={data.opened} capacity={data.opened.capacity} ui={ui} />
    ) : data.opened ? (
      <DecisionView data={data} opened={data.opened} ui={ui} />
    ) : (
      <Unopened data={data} ui={ui} />
    ),
  sentences: { nb: texts.nb.refusals, nn: texts.nn.refusals, en: texts.en.refusals },
})

export const decisionLetterFile = file({
  path: '/:authority/avgjorelse/:decisionId/brev.pdf',
  query: getDecisionLetter,
  send: async (pdf) => ({ body: pdf, type: 'application/pdf', name: 'avgjorelse.pdf' }),
})

type Props = { data: DecisionPage; ui: PageContext }
type Opened = OpenedDecision

function Unopened({ data, ui }: Props): ReactElement {
  const t = textsOf(ui.language).decision
  return (
    <>
      <PageHeading title={t.unopenedTitle} lead={t.unopened(longDate(ui.language, data.issuedAt))} />
      <Form {...ui.form('open')}>
        <SubmitButton>{t.open}</SubmitButton>
      </Form>
      <LawNote title={t.whyNotedTitle} paragraph="eForvaltningsforskriften § 8">
        {t.whyNoted}
      </LawNote>
    </>
  )
}

/** Said to the one it is about, or to those around. */
function wordsTo({ isOwn }: DecisionPage, ui: PageContext) {
  const t = textsOf(ui.language).decision
  return isOwn ? t.toYou : t
}

function titleOf({ isOwn, person }: DecisionPage, t: ReturnType<typeof textsOf>['decision']): string {
  if (isOwn) return t.titleOwn
  return isAwaited(person) ? t.titleExpected : t.titleFor(person.givenName)
}

function DecisionView({ data, opened, ui }: Props & { opened: Opened }): ReactElement {
  const t = textsOf(ui.language).decision
  const { decision } = opened
  const to = wordsTo(data, ui)
  const refused = decision.items.some((each) => itemAnswer(each) === 'refused')
  const granted = decision.items.some((each) => each.result === 'granted')
  const still = linesOf(decision.stillOffered)
  const writtenIn = otherLanguage(opened, ui)
  return (
    <>
      <PageHeading
        over={t.over(opened.reference, longDate(ui.language, decision.issuedAt))}
        title={titleOf(data, t)}
      />
      {opened.isShielded && (
        <Alert>
          <WithPhone phone={opened.phone}>{t.shielded(opened.phone)}</WithPhone>
        </Alert>
      )}
      {opened.after.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {opened.replacesIssuedAt && <p>{t.replaces(longDate(ui.language, opened.replacesIssuedAt))}</p>}
      {opened.replacedById && (
        <Alert kind="warning" title={t.replaced}>
          <a className="ds-link" href={`/${ui.authority.id}/avgjorelse/${opened.replacedById}`}>
            {t.seeNewer}
          </a>
        </Alert>
      )}
      {decision.items.map((item) => (
        <ItemAnswer key={item.item} item={item} nextYes={to.nextYes} writtenIn={writtenIn} ui={ui} />
      ))}
      <Next opened={opened} ui={ui} />
      <ActionBar>
        {ui.actor.kind === 'citizen' && (
          <LinkButton
            href={`/${ui.authority.id}/min-side#venter`}
            variant={opened.next?.kind === 'consent' && opened.next.mayAnswer ? 'secondary' : 'primary'}
          >
            {t.goOn}
          </LinkButton>
        )}
        <LinkButton variant="secondary" href={`${ui.path}/brev.pdf`}>
          {writtenIn ? t.pdfIn(t.languages[writtenIn]) : t.pdf}
        </LinkButton>
      </ActionBar>
      {writtenIn && (
        <p>
          <WithPhone phone={opened.phone}>{t.writtenIn(t.languages[writtenIn], opened.phone)}</WithPhone>
        </p>
      )}
      {still.length > 0 || refused ? (
        <Section title={to.still}>
          <Prose>
            {still.length > 0 && (
              <ul>
                {still.map((line) => (
                  <li key={line} lang={writtenIn}>
                    {line}
                  </li>
                ))}
              </ul>
            )}
            {refused && <p>{t.duty[ui.authority.kind]}</p>}
          </Prose>
        </Section>
      ) : null}
      <HowToComplain opened={opened} ui={ui} />
      <Section title={t.facts}>
        <Prose>
          <Written text={decision.factsText} opened={opened} ui={ui} />
        </Prose>
      </Section>
      <Section title={t.reasons}>
        <Prose>
          <Written text={decision.reasons} opened={opened} ui={ui} />
        </Prose>
      </Section>
      <Child data={data} opened={opened} ui={ui} />
      {granted && (
        <Section title={to.services}>
          <p>{to.servicesText}</p>
        </Section>
      )}
      <Section title={t.contact}>
        <p>
          <WithPhone phone={opened.handler.phone || opened.phone}>
            {t.contactText(opened.handler.name, opened.handler.phone || opened.phone)}
          </WithPhone>
        </p>
        {opened.maker && (
          <p>{t.decidedBy(opened.maker.name, officialText(ui.language, opened.maker.title))}</p>
        )}
      </Section>
    </>
  )
}

/** The child's words, and how it was heard; only the last where the words are not for this reader. */
function Child({ data, opened, ui }: Props & { opened: Opened }): ReactElement | null {
  const t = textsOf(ui.language).decision
  const to = wordsTo(data, ui)
  const { childView, childHeard, childWordsKept } = opened
  if (!childView && !childHeard) return null
  if (!childView)
    return (
      <Section title={childWordsKept ? to.childHow : to.child}>
        {!childWordsKept && <p>{to.childNotHeard}</p>}
        <p lang={otherLanguage(opened, ui)}>{childHeard}</p>
      </Section>
    )
  return (
    <Section title={to.child}>
      <OwnWords by={data.person.givenName}>{childView}</OwnWords>
      {childWordsKept && <p>{t.childKept}</p>}
      <p lang={otherLanguage(opened, ui)}>{childHeard}</p>
    </Section>
  )
}

/** Nothing was granted: what the reader may still do, by what they have done and by the day. */
function saidOfNothing({ complaint }: Opened, t: ReturnType<typeof textsOf>['decision']['next']): string {
  if (complaint.every(({ own }) => own?.isOpen)) return t.complained
  return complaint.every(({ now }) => now === 'after_a_year') ? t.nothingMore : t.nothing
}

/** What happens now and when, and the one thing the reader can do. */
function Next({ opened, ui }: { opened: Opened; ui: PageContext }): ReactElement | null {
  const t = textsOf(ui.language).decision.next
  const { next, decision, phone } = opened
  if (!next) return null
  const hear = 'hearBy' in next && (
    <p>
      <WithPhone phone={phone}>
        {next.isPast ? t.shouldHaveHeard(phone) : t.hear(longDate(ui.language, next.hearBy), phone)}
      </WithPhone>
    </p>
  )
  return (
    <Section title={t.title} id="na">
      {next.kind === 'nothing' && <p>{saidOfNothing(opened, t)}</p>}
      {next.kind === 'coordinator' && (
        <p>
          <WithPhone phone={next.phone}>
            {opened.isShielded ? t.coordinatorThere(next.phone) : t.coordinator(next.name, next.phone)}
          </WithPhone>
        </p>
      )}
      {next.kind === 'finding' && <p>{t.finding}</p>}
      {next.kind === 'consent' && (
        <>
          <p>{next.mayAnswer ? (next.isAsked ? t.asked : t.notAsked) : t.others}</p>
          {next.mayAnswer && (
            <ActionBar>
              <LinkButton href={`/${ui.authority.id}/koordinering/${decision.personId}/samtykke`}>
                {next.isAsked ? t.answerConsent : t.giveConsent}
              </LinkButton>
            </ActionBar>
          )}
        </>
      )}
      {hear}
    </Section>
  )
}

function ItemAnswer({
  item,
  nextYes,
  writtenIn,
  ui,
}: {
  item: DecidedItem
  nextYes: Readonly<Record<string, string>>
  writtenIn: Language | undefined
  ui: PageContext
}): ReactElement {
  const t = textsOf(ui.language)
  const name = t.law.items[item.item]!
  return (
    <Section title={titleOfAnswer(item, ui.language)}>
      <p>
        {saidOfAnswer(item, ui.language)} {item.result === 'granted' && nextYes[item.item]}
      </p>
      <Details summary={t.decision.criteria(name)} id={`vilkar-${item.item}`}>
        <DecidedCriteria item={item} writtenIn={writtenIn} ui={ui} />
      </Details>
    </Section>
  )
}
