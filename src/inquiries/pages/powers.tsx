import { addDays } from '../../law/calendar.ts'
import { powerScopes } from '../../people/index.ts'
import { page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  BackLink,
  Button,
  DateField,
  Form,
  LawNote,
  NationalIdField,
  PageHeading,
  Radios,
  Section,
  SubmitButton,
  TextField,
} from '../../ui/index.ts'
import { getPowers } from '../get-powers.ts'
import { endPower, givePower } from '../give-power.ts'
import { afterTexts, inquirySentences, inquiryTexts } from '../texts/index.ts'

/** Whom one lets ask and answer for oneself; giving it, and taking it back. */
export const powersPage = page({
  path: '/:authority/min-side/fullmakt',
  query: getPowers,
  acts: {
    give: { command: givePower, next: (_, { path }) => path },
    end: { command: endPower, next: (_, { path }) => path },
  },
  sentences: inquirySentences,
  title: (_, ui) => afterTexts[ui.language].powers.title,
  view: ({ given, personId }, ui) => {
    const t = afterTexts[ui.language].powers
    const isKnown = ui.actor.kind === 'citizen' && ui.actor.sealedNumber !== null
    return (
      <>
        <BackLink href={`/${ui.authority.id}/min-side`}>{inquiryTexts[ui.language].receipt.toMine}</BackLink>
        <PageHeading title={t.title} lead={t.lead} />
        <Section title={t.given}>
          {given.length === 0 && <p>{t.none}</p>}
          {given.length > 0 && (
            <>
              <ul className="sv-criteria">
                {given.map(({ id, name, scope, toDate }) => {
                  const form = ui.form('end', { key: id })
                  const until = toDate ? t.until(longDate(ui.language, addDays(toDate, -1))) : t.noEnd
                  return (
                    <li key={id}>
                      <strong>{name}</strong>
                      <br />
                      {t.scope[scope]}
                      <br />
                      {until}
                      <Form {...form} hidden={{ ...form.hidden, relatedId: id }}>
                        <Button variant="secondary">
                          {t.end}
                          <span className="ds-sr-only">: {name}</span>
                        </Button>
                      </Form>
                    </li>
                  )
                })}
              </ul>
              <p>{t.ended}</p>
            </>
          )}
        </Section>
        <Section title={t.form}>
          <Form {...ui.form('give')}>
            <TextField name="name" label={t.name} autoComplete="off" spellCheck={false} />
            <NationalIdField name="nationalId" label={t.nationalId} hint={t.nationalIdHint} />
            <Radios
              name="scope"
              label={t.what}
              choices={powerScopes.map((value) => ({
                value,
                label: t.scope[value],
                hint: t.scopeHint[value],
              }))}
            />
            <DateField name="until" label={t.untilLabel} hint={t.untilHint} />
            {personId === null && !isKnown && (
              <NationalIdField name="ownNationalId" label={t.own} hint={t.ownHint} />
            )}
            <LawNote>{t.law}</LawNote>
            <SubmitButton>{t.give}</SubmitButton>
          </Form>
        </Section>
      </>
    )
  },
})
