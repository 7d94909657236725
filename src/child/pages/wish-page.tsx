import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { weekdayDate } from '../../platform/i18n/dates.ts'
import {
  Faces,
  Form,
  LinkButton,
  OwnWords,
  Picture,
  Radios,
  ReadAloud,
  SubmitButton,
  type SymbolName,
  TextArea,
} from '../../ui/index.ts'
import { getWishPage, type WishPage } from '../get-wish-page.ts'
import { sendWish } from '../send-wish.ts'
import { childTexts } from '../texts/index.ts'
import type { Wish } from '../wish-store.ts'
import { facesIn } from './faces-in.ts'
import { Help, Leave } from './help.tsx'

export const wishPage = page({
  path: '/:authority/barn/onske',
  query: getWishPage,
  acts: { send: { command: sendWish, next: (_done, { path }) => `${path}?sendt=ja` } },
  title: (_data, ui) => childTexts[ui.language].wish.title,
  view: (data, ui) => <WishView data={data} ui={ui} />,
  sentences: {
    nb: childTexts.nb.sentences,
    nn: childTexts.nn.sentences,
    en: childTexts.en.sentences,
  },
  mode: 'child',
  byCode: true,
  wayIn: '/barn',
  autosave: true,
  aside: (button, { path }) => (button === 'ferdig' ? path.replace(/onske$/, 'ferdig') : null),
  leavesThrough: (data, ui) => writtenIn(data, ui),
})

type Props = { data: WishPage; ui: PageContext }

/** It has been sent, and the page says so. */
const isSentNow = (ui: PageContext) => ui.search.sendt === 'ja' && ui.form('send').errors === undefined

/** The form on the page, where there is one. */
const writtenIn = ({ readers }: WishPage, ui: PageContext) =>
  !isSentNow(ui) && readers.length ? 'skriv' : undefined

function WishView({ data, ui }: Props): ReactElement {
  const t = childTexts[ui.language].wish
  const names = data.readers.map(({ name }) => name)
  const isSent = isSentNow(ui)
  const title = isSent
    ? t.sent
    : !names.length
      ? t.nobody
      : data.readers.length === 1 && data.readers[0]!.called
        ? t.titleTo(data.readers[0]!.called)
        : t.title
  const mine = `/${ui.authority.id}/barn/meg`
  return (
    <div className="sv-child">
      <header className="sv-child-hero" data-read>
        <Picture name={isSent ? 'done' : 'letter'} size="xl" />
        <div>
          <h1 className="sv-h1">{title}</h1>
          {isSent && <p className="sv-lead">{t.sentText(names)}</p>}
        </div>
        <ReadAloud />
      </header>
      {isSent ? (
        <>
          <p data-read>{data.sent ? t.when : t.sentHidden}</p>
          <div className="sv-actions">
            <LinkButton href={mine}>{t.back}</LinkButton>
            <LinkButton href={ui.path} variant="secondary">
              {t.again}
            </LinkButton>
          </div>
        </>
      ) : names.length ? (
        <Write data={data} ui={ui} names={names} />
      ) : (
        <section data-read>
          <p>{t.nobodyText(ui.authority.name)}</p>
          <p>
            <a
              className="ds-link sv-child-call"
              href={`tel:${ui.authority.settings.phone.replaceAll(' ', '')}`}
            >
              {childTexts[ui.language].page.call(ui.authority.settings.phone)}
            </a>
          </p>
          <p>
            <LinkButton href={mine} variant="secondary">
              {t.back}
            </LinkButton>
          </p>
        </section>
      )}
      <Sent data={data} ui={ui} />
      <Help ui={ui} />
      <Leave ui={ui} form={writtenIn(data, ui)} />
    </div>
  )
}

function Write({ data: { atHome }, ui, names }: Props & { names: string[] }): ReactElement {
  const t = childTexts[ui.language].wish
  // The field comes first; what must be known before it is sent stands before the button
  const said: [SymbolName, string][] = [
    ['lock', t.notShown],
    [
      'lifebuoy',
      [atHome === 'own' ? t.own : atHome === 'asked' ? '' : t.young, t.talkFirst].filter(Boolean).join(' '),
    ],
    ['waiting', t.when],
    ['handshake', t.stands],
  ]
  return (
    <>
      <p className="sv-child-short" data-read>
        <Picture name="lock" size="lg" />
        <span>
          {t.onlyOne(names)} {t.mustTell}
        </span>
      </p>
      <Form {...ui.form('send')} id="skriv" label={t.send}>
        <TextArea name="words" label={t.words} rows={6} required="one-of" />
        <Faces name="mood" label={t.mood} faces={facesIn(ui.language)} required={false} />
        {atHome === 'asked' && (
          <Radios
            name="home"
            label={t.home}
            hint={t.homeHint}
            choices={[
              { value: 'may_know', label: t.homeMay },
              { value: 'keep', label: t.homeKeep },
            ]}
          />
        )}
        <section className="sv-child-part" data-read>
          <h2 className="sv-h3">{t.before}</h2>
          <ul className="sv-child-before">
            {said.map(([symbol, words]) => (
              <li key={symbol}>
                <Picture name={symbol} size="lg" />
                <p>{words}</p>
              </li>
            ))}
          </ul>
        </section>
        <SubmitButton icon="envelopeClosed">{t.send}</SubmitButton>
      </Form>
    </>
  )
}

/** What was sent before, and what came back: in the child's own session alone. */
function Sent({ data: { sent }, ui }: Props): ReactElement | null {
  const t = childTexts[ui.language].wish
  if (!sent?.length) return null
  return (
    <section className="sv-child-part" id="sendt">
      <h2 className="sv-h2">{t.earlier}</h2>
      <ul className="sv-child-sent">
        {sent.map((wish) => (
          <li key={wish.id} data-read>
            <p className="sv-over">{weekdayDate(ui.language, wish.sentAt)}</p>
            <WishSaid wish={wish} ui={ui} />
            {wish.answer ? (
              <OwnWords by={t.answer(wish.answeredBy ?? '')}>{wish.answer}</OwnWords>
            ) : (
              <p>{wish.answeredAt ? t.taken : t.waiting}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The words, and the face where one was chosen. */
function WishSaid(props: { wish: Pick<Wish, 'words' | 'mood'>; ui: PageContext }): ReactElement {
  const { wish, ui } = props
  const face = facesIn(ui.language).find(({ value }) => value === String(wish.mood))
  return (
    <>
      {wish.words && <OwnWords>{wish.words}</OwnWords>}
      {!wish.words && face && (
        <p className="sv-wish-mood">
          <Picture name={face.face} /> {face.label}
        </p>
      )}
    </>
  )
}
