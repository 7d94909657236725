import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { dateAndTime } from '../../platform/i18n/dates.ts'
import {
  ActionBar,
  Breadcrumbs,
  EmptyState,
  Form,
  LawNote,
  LinkButton,
  NoticeLine,
  OwnWords,
  PageHeading,
  Picture,
  Section,
  Status,
  SubmitButton,
  TextArea,
} from '../../ui/index.ts'
import { answerWish } from '../answer-wish.ts'
import { getWishes, type ShownWishes } from '../get-wishes.ts'
import { childTexts } from '../texts/index.ts'
import { facesIn } from './faces-in.ts'

export const wishesPage = page({
  path: '/:authority/koordinering/:personId/onsker',
  query: getWishes,
  acts: { answer: { command: answerWish, next: (_done, { path }) => path } },
  title: ({ givenName }, ui) => childTexts[ui.language].wishes.title(givenName),
  view: (data, ui) => <Wishes data={data} ui={ui} />,
  sentences: {
    nb: childTexts.nb.wishes.sentences,
    nn: childTexts.nn.wishes.sentences,
    en: childTexts.en.wishes.sentences,
  },
  mode: 'work',
  autosave: true,
  live: true,
})

type Props = { data: ShownWishes; ui: PageContext }

function Wishes({ data, ui }: Props): ReactElement {
  const t = childTexts[ui.language].wishes
  const { givenName, wishes, personId } = data
  const base = `/${ui.authority.id}/koordinering/${personId}`
  const { settings, name } = ui.authority
  return (
    <>
      <Breadcrumbs links={[{ href: base, text: childTexts[ui.language].codes.backToPerson(givenName) }]} />
      <PageHeading title={t.title(givenName)} lead={t.lead} />
      {wishes.length === 0 && (
        <EmptyState title={t.none(givenName)}>
          <p>{t.noneText}</p>
        </EmptyState>
      )}
      {wishes.map((wish) => (
        <Wish key={wish.id} wish={wish} ui={ui} />
      ))}
      <Section title={t.decide}>
        <p>{t.weigh}</p>
        <p>{t.danger}</p>
        <p>{t.more(name, settings.phone)}</p>
        <LawNote title={t.why}>{t.whyText}</LawNote>
      </Section>
      <ActionBar>
        <LinkButton href={`${base}/barn`} variant="secondary">
          {t.giveCode}
        </LinkButton>
      </ActionBar>
    </>
  )
}

function Wish({ wish, ui }: { wish: ShownWishes['wishes'][number]; ui: PageContext }): ReactElement {
  const t = childTexts[ui.language].wishes
  const at = (moment: Date) => dateAndTime(ui.language, moment)
  const face = facesIn(ui.language).find(({ value }) => value === String(wish.mood))
  return (
    <Section
      title={t.sent(at(wish.sentAt))}
      id={`onske-${wish.id}`}
      aside={
        wish.answeredAt ? (
          <Status kind="done">{t.answered(wish.answeredBy ?? '', at(wish.answeredAt))}</Status>
        ) : (
          <Status kind="needs-you">{t.open}</Status>
        )
      }
    >
      {wish.words && <OwnWords>{wish.words}</OwnWords>}
      {face && (
        <p className="sv-wish-mood">
          <Picture name={face.face} /> {t.mood(face.label)}
        </p>
      )}
      {wish.byCode && <p>{t.byCode}.</p>}
      {wish.keepFromParents ? (
        <NoticeLine>
          <strong>{t.keep}.</strong> {t.keepText}
        </NoticeLine>
      ) : null}
      {wish.answer && <OwnWords by={t.answer}>{wish.answer}</OwnWords>}
      {!wish.answeredAt && (
        <Form {...ui.form('answer', { key: wish.id })} label={t.done}>
          <input type="hidden" name="wishId" value={wish.id} />
          <TextArea
            name="answer"
            label={t.answer}
            hint={t.answerHint}
            rows={3}
            maxLength={2000}
            required={false}
          />
          <SubmitButton>{t.done}</SubmitButton>
        </Form>
      )}
    </Section>
  )
}
