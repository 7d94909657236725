import type { ReactElement } from 'react'
import { CoordinationNav } from '../../coordination/index.ts'
import type { DocumentChange } from '../../documents/index.ts'
import { doneBy, headingOf, planTexts, type TextKey } from '../../plans/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate, timeOfDay } from '../../platform/i18n/dates.ts'
import { quoted } from '../../platform/i18n/quoted.ts'
import type { DescriptionChange } from '../../team/index.ts'
import {
  ActionBar,
  Alert,
  BackLink,
  Details,
  EmptyState,
  Form,
  PageHeading,
  Section,
  Status,
  SubmitButton,
  TextField,
} from '../../ui/index.ts'
import { findHistory, type History, type ToldChange } from '../find-history.ts'
import type { Said } from '../history-store.ts'
import { keepVersion } from '../keep-version.ts'
import { sentences, texts } from '../texts/index.ts'
import { OneDescription } from './description-change.tsx'
import { OneDocument } from './document-change.tsx'
import { inWords } from './in-words.ts'

const keptField = 'versjon'

/** What has been changed in the plan, and the versions that are kept. */
export const historyPage = page({
  path: '/:authority/plan/:planId/historikk',
  query: findHistory,
  acts: {
    keepVersion: {
      command: keepVersion,
      next: ({ number }: { number: number }, { path }) => `${path}?${keptField}=${number}#versjoner`,
    },
  },
  live: true,
  sentences,
  title: ({ isPart }, { language }) => texts[language].history[isPart ? 'ownTitle' : 'title'],
  view: (history, ui) => <HistoryView history={history} ui={ui} />,
})

function HistoryView({ history, ui }: { history: History; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const plan = `/${ui.authority.id}/plan/${history.planId}`
  const { givenName } = history.person
  const isOwn = history.relation === 'self'
  const { isPart } = history
  const entries = entriesOf(history)
  return (
    <>
      <CoordinationNav
        ui={ui}
        personId={history.person.id}
        planId={history.planId}
        current="plan"
        relation={history.relation}
        sections={history.sections}
      />
      <BackLink href={plan}>{t.back}</BackLink>
      <PageHeading
        title={isPart ? t.history.ownTitle : t.history.title}
        lead={isPart ? t.history.ownLead : t.history.lead}
      >
        <p className="sv-who-reads">
          {isPart
            ? t.history.ownWhoReads(givenName)
            : isOwn
              ? t.history.whoReads
              : t.history.whoReadsOf(givenName)}
        </p>
      </PageHeading>
      {history.isFirstPage && !isPart && <Versions history={history} ui={ui} />}
      <Section title={t.history.changes} id="endringer">
        {entries.length === 0 && <EmptyState title={isPart ? t.history.ownNone : t.history.noChanges} />}
        {daysOf(entries).map(([day, each]) => (
          <section key={day} className="sv-history__day">
            <h3 className="sv-h3">{longDate(ui.language, each[0]!.at)}</h3>
            <ol className="sv-history">
              {each.map((entry) => (
                <One key={entry.key} entry={entry} history={history} ui={ui} />
              ))}
            </ol>
          </section>
        ))}
        {history.saidMore && <p className="sv-paragraph">{t.history.saidMore}</p>}
        <ActionBar>
          {history.after && (
            <a className="ds-link" href={`${ui.path}?etter=${history.after}`}>
              {t.history.older}
            </a>
          )}
          {!history.isFirstPage && (
            <a className="ds-link" href={ui.path}>
              {t.history.newest}
            </a>
          )}
        </ActionBar>
      </Section>
    </>
  )
}

interface Entry {
  key: string
  at: Date
  change?: ToldChange
  said?: Said
  document?: DocumentChange
  described?: DescriptionChange
}

function One({ entry, ...rest }: { entry: Entry; history: History; ui: PageContext }): ReactElement | null {
  const { change, said, document, described } = entry
  if (change) return <OneChange change={change} {...rest} />
  if (said) return <OneSaid said={said} {...rest} />
  if (document) return <OneDocument change={document} {...rest} />
  return described ? <OneDescription change={described} {...rest} /> : null
}

/** All that was changed and said, newest first. */
function entriesOf({ changes, said, documents, described }: History): Entry[] {
  const entries: Entry[] = [
    ...said.map((each, nth) => ({ key: `ord-${nth}`, at: each.at, said: each })),
    ...documents.map((document, nth) => ({ key: `dokument-${nth}`, at: document.at, document })),
    ...described.map((each, nth) => ({ key: `bidrag-${nth}`, at: each.at, described: each })),
    ...changes.map((change) => ({ key: change.id, at: change.at, change })),
  ]
  return entries.sort((a, b) => b.at.getTime() - a.at.getTime())
}

/** By the day in Norway, newest first. */
function daysOf(entries: readonly Entry[]): [string, Entry[]][] {
  const days = new Map<string, Entry[]>()
  for (const entry of entries) {
    const day = longDate('nb', entry.at)
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return [...days]
}

/** What was said of the plan, a goal or an activity: by whom, and how. */
function OneSaid({ said, history, ui }: { said: Said; history: History; ui: PageContext }): ReactElement {
  const t = texts[ui.language].said
  const asRead = { givenName: history.person.givenName, reader: history.relation }
  const who = said.by ?? doneBy(said.saidAs, asRead, ui.language)
  const { goalWord } = planTexts[ui.language]
  const how = goalWord.hows[said.how as keyof typeof goalWord.hows]
  return (
    <li>
      <p className="sv-history__says">
        {[
          t.kinds[said.kind],
          said.of === null ? null : quoted(ui.language, said.of),
          answerIn(said, ui.language),
        ]
          .filter(Boolean)
          .join(': ')}
      </p>
      {said.words && <p>{said.words}</p>}
      <p className="sv-history__who">
        {how
          ? how(who, longDate(ui.language, said.at))
          : [who, timeOfDay(ui.language, said.at)].filter(Boolean).join(', ')}
      </p>
    </li>
  )
}

function answerIn({ kind, answer, how }: Said, language: PageContext['language']): string {
  const { words, goalWord, progresses, effects } = planTexts[language]
  const called: Record<string, Readonly<Record<string, string>>> = {
    ...{ plan_word: words, goal_word: goalWord.words, progress: progresses, effect: effects },
  }
  if (kind === 'comment' || kind === 'note')
    return texts[language].said.takenBack(longDate(language, new Date(answer)))
  if (kind !== 'rating') return called[kind]?.[answer] ?? answer
  const { rating, ratingTakenBack } = texts[language].said
  return (how === 'taken_back' ? ratingTakenBack : rating)(Number(answer))
}

/** Those who see what was sent on paper (`post`). */
const seesPost: readonly string[] = [
  ...['self', 'child_15', 'parent', 'foster_parent', 'care_authority', 'guardian'],
  ...['coordinator', 'stand_in'],
]

function Versions({ history, ui }: { history: History; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const form = ui.form('keepVersion')
  const kept = Number(ui.search[keptField])
  return (
    <Section title={t.history.versions} id="versjoner">
      <p>{t.history.versionsText}</p>
      {history.versions.some(({ number }) => number === kept) && (
        <p role="status">
          <Status kind="done">{t.keep.kept(kept)}</Status>
        </p>
      )}
      {history.versions.length === 0 && <p>{t.history.noVersions}</p>}
      <ul className="sv-versions">
        {history.versions.map(({ number, occasion, note, frozenAt }) => (
          <li key={number}>
            <a className="ds-link" href={`${ui.path}/versjon/${number}`}>
              {t.version.title(number)}
            </a>
            <span>
              {longDate(ui.language, frozenAt)}. {t.version.occasions[occasion]}
              {note && ` – ${note}`}
            </span>
            <a className="ds-link sv-versions__since" href={`${ui.path}/sammenlign?fra=${number}`}>
              {t.history.compareWithNow}
              <span className="ds-sr-only"> {t.version.title(number).toLowerCase()}</span>
            </a>
          </li>
        ))}
      </ul>
      {seesPost.includes(history.relation) && (
        <p>
          <a
            className="ds-link"
            href={`/${ui.authority.id}/koordinering/${history.person.id}/papirpost#sendt`}
          >
            {t.history.onPaper}
          </a>
        </p>
      )}
      {history.canWrite && (
        <Details summary={t.keep.summary} id="ta-vare-pa" open={form.errors !== undefined}>
          <Form {...form}>
            {form.errors?._ && <Alert kind="danger">{form.errors._}</Alert>}
            <TextField name="note" label={t.keep.note} hint={t.keep.hint} required={false} maxLength={200} />
            <SubmitButton>{t.keep.button}</SubmitButton>
          </Form>
        </Details>
      )}
    </Section>
  )
}

function OneChange(props: { change: ToldChange; history: History; ui: PageContext }): ReactElement {
  const { change, history, ui } = props
  const t = texts[ui.language]
  const told = change.differences.map((difference) => inWords(difference, ui))
  const [first, ...rest] = told
  const named = change.key
    ? headingOf(change.key as TextKey, ui.authority, ui.language).label
    : quoted(ui.language, change.name)
  const headline = (first ? [first.says, first.of] : [t.history.whenBegan, named]).filter(Boolean).join(': ')
  const who =
    change.by ??
    doneBy(change.writtenAs, { givenName: history.person.givenName, reader: history.relation }, ui.language)
  return (
    <li>
      <p className="sv-history__says">{headline}</p>
      {rest.map(({ says }) => (
        <p key={says}>{says}</p>
      ))}
      <p className="sv-history__who">
        {[who, timeOfDay(ui.language, change.at)].filter(Boolean).join(', ')}{' '}
        <a className="ds-link" href={`${ui.path}/endring/${change.id}`}>
          {t.history.look}
          <span className="ds-sr-only">: {headline}</span>
        </a>
      </p>
    </li>
  )
}
