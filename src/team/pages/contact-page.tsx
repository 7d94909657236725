import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { Alert, BackLink, Form, PageHeading, SubmitButton, TextField } from '../../ui/index.ts'
import { chooseContact, getOwnContact, type OwnContact } from '../choose-contact.ts'
import { togetherTexts } from '../texts/index.ts'
import { sentences } from './team-page-parts.ts'

export const contactPage = page({
  path: '/:authority/koordinering/:personId/team/kontakt',
  query: getOwnContact,
  acts: { choose: { command: chooseContact, next: (_done, { path }) => `${path}?lagret=ja` } },
  title: (_contact, ui) => togetherTexts[ui.language].contact.title,
  view: (contact, ui) => <ContactView contact={contact} ui={ui} />,
  sentences,
})

function ContactView({ contact, ui }: { contact: OwnContact; ui: PageContext }): ReactElement {
  const t = togetherTexts[ui.language].contact
  return (
    <>
      <BackLink href={`/${ui.authority.id}/koordinering/${contact.person.id}/team`}>{t.back}</BackLink>
      <PageHeading title={t.title} lead={t.lead} />
      {ui.search.lagret === 'ja' && (
        <Alert live kind="success">
          {t.saved}
        </Alert>
      )}
      {contact.isShownAnyway && <p>{t.leadAnyway}</p>}
      <Form {...ui.form('choose')}>
        <TextField name="phone" label={t.phone} hint={t.empty} value={contact.phone} required={false} />
        <TextField name="email" label={t.email} hint={t.empty} value={contact.email} required={false} />
        <SubmitButton>{t.button}</SubmitButton>
      </Form>
    </>
  )
}
