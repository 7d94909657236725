import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { CardLink, CardLinks, Checkboxes, EmptyState, Form, Section, SubmitButton } from '../../ui/index.ts'
import type { Post, ToChoose } from '../get-post.ts'
import { postTexts } from '../texts/index.ts'
import { thingInWords } from './words.ts'

/** How many minutes are offered: older ones are reached from their meeting. */
const shown = 4

/** First what is to be sent, then to whom. */
export function ChooseWhat({ post, ui }: { post: Post; ui: PageContext }): ReactElement {
  const t = postTexts[ui.language].choose
  const { chosen, things } = post
  if (chosen) return <ChooseWhom chosen={chosen} ui={ui} />
  return (
    <Section title={t.title} id="send">
      {things.length === 0 && <EmptyState>{t.nothing}</EmptyState>}
      {things.length > 0 && <p>{t.lead}</p>}
      <CardLinks>
        {things.slice(0, shown).map((each) => (
          <CardLink
            key={each.about}
            href={`${ui.path}?om=${each.about}#send`}
            level={3}
            title={thingInWords(each, ui.language)}
          />
        ))}
      </CardLinks>
    </Section>
  )
}

function ChooseWhom({ chosen, ui }: { chosen: NonNullable<Post['chosen']>; ui: PageContext }): ReactElement {
  const t = postTexts[ui.language].choose
  const { receivers, about } = chosen
  const form = ui.form('make', { key: about })
  const keyOf = ({ relatedPersonId }: ToChoose) => relatedPersonId ?? 'self'
  const open = receivers.filter(({ has }) => has !== 'waits')
  return (
    <Section title={`${t.title}: ${thingInWords(chosen, ui.language)}`} id="send">
      {receivers.length === 0 && <EmptyState>{t.nobody}</EmptyState>}
      {receivers.length > 0 && (
        <Form {...form} hidden={{ ...form.hidden, about }}>
          <Checkboxes
            name="to"
            label={t.to}
            hint={t.toHint}
            values={open.filter(({ why, has }) => why && !has).map(keyOf)}
            choices={receivers.map((one) => ({
              value: keyOf(one),
              label: one.name,
              hint: [
                `${t.as[one.as] ?? ''}.`,
                one.why ? t.why[one.why] : t.digital,
                one.has && t.has[one.has],
                one.isProtected && t.isProtected,
              ]
                .filter(Boolean)
                .join(' '),
              disabled: one.has === 'waits',
            }))}
          />
          <SubmitButton icon="printer">{t.make}</SubmitButton>
        </Form>
      )}
      <p>
        <a className="ds-link" href={`${ui.path}#send`}>
          {t.other}
        </a>
      </p>
    </Section>
  )
}
