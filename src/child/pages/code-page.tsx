import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { dateAndTime } from '../../platform/i18n/dates.ts'
import {
  ActionBar,
  Breadcrumbs,
  Button,
  EmptyState,
  Form,
  LinkButton,
  PageHeading,
  Prose,
  Radios,
  Section,
  Status,
  SubmitButton,
} from '../../ui/index.ts'
import { getDoor, type ShownDoor } from '../get-door.ts'
import { makeDoorCode, shutDoor } from '../make-door-code.ts'
import { doorTimes } from '../rules/door-times.ts'
import { childTexts } from '../texts/index.ts'

const toCodes = (_done: unknown, { path }: { path: string }) => `${path}#koder`

export const codePage = page({
  path: '/:authority/koordinering/:personId/barn',
  query: getDoor,
  acts: {
    make: { command: makeDoorCode, next: toCodes },
    shut: { command: shutDoor, next: toCodes },
  },
  title: ({ givenName }, ui) => childTexts[ui.language].codes.title(givenName),
  view: (data, ui) => <Codes data={data} ui={ui} />,
  sentences: {
    nb: childTexts.nb.codes.sentences,
    nn: childTexts.nn.codes.sentences,
    en: childTexts.en.codes.sentences,
  },
})

type Props = { data: ShownDoor; ui: PageContext }

function Codes({ data, ui }: Props): ReactElement {
  const t = childTexts[ui.language].codes
  const { givenName, personId, relation } = data
  const isAtWork = relation === 'coordinator' || relation === 'stand_in'
  const base = `/${ui.authority.id}/koordinering/${personId}`
  return (
    <>
      <Breadcrumbs links={[{ href: base, text: t.backToPerson(givenName) }]} />
      <PageHeading title={t.title(givenName)} lead={t.lead(givenName)} />
      <Section title={t.mine} id="koder">
        {data.codes.length === 0 && <EmptyState>{t.none}</EmptyState>}
        <ul className="sv-door-codes">
          {data.codes.map((code) => (
            <Code key={code.id} code={code} ui={ui} />
          ))}
        </ul>
      </Section>
      <Section title={t.make} id="lag">
        <Form {...ui.form('make')} label={t.make}>
          <Radios
            name="time"
            label={t.time}
            hint={t.timeHint}
            value="now"
            choices={doorTimes.map((value) => ({ value, label: t.times[value] }))}
          />
          <SubmitButton>{t.button}</SubmitButton>
        </Form>
      </Section>
      <Section title={t.what} id="hva">
        <Prose>
          <ul>
            <li>{t.whatPage}</li>
            <li>{(isAtWork ? t.whatWishAtWork : t.whatWish)(givenName)}</li>
            <li>{t.whatNot}</li>
            <li>{t.whose(givenName)}</li>
          </ul>
        </Prose>
        {isAtWork && (
          <ActionBar>
            <LinkButton href={`${base}/onsker`} variant="secondary">
              {t.wishes}
            </LinkButton>
          </ActionBar>
        )}
      </Section>
    </>
  )
}

function Code({ code, ui }: { code: ShownDoor['codes'][number]; ui: PageContext }): ReactElement {
  const t = childTexts[ui.language].codes
  const at = (moment: Date) => dateAndTime(ui.language, moment)
  const door = `/${ui.authority.id}/barn`
  return (
    <li className="sv-door-code">
      {code.code && <p className="sv-door-code__signs">{code.code}</p>}
      <p>
        {code.state === 'waiting' ? (
          <Status kind="waiting">{t.waits(at(code.endsAt))}</Status>
        ) : code.usedAt ? (
          <Status kind="done">{t.used(at(code.usedAt))}</Status>
        ) : (
          <Status kind="stopped">{t.over}</Status>
        )}
      </p>
      {code.code && (
        <p>
          {t.how(`${ui.publicUrl.replace(/^https?:\/\//, '')}${door}`)} {t.here}{' '}
          <a className="ds-link" href={door}>
            {t.open}
          </a>
        </p>
      )}
      {code.state !== 'over' && !code.isClosed && (
        <Form {...ui.form('shut', { key: code.id })} label={t.shut}>
          <input type="hidden" name="codeId" value={code.id} />
          <Button variant="secondary">{code.usedAt ? t.shutUsed : t.shut}</Button>
        </Form>
      )}
    </li>
  )
}
