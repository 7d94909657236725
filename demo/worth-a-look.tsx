import { randomUUID } from 'node:crypto'
import type { ReactElement } from 'react'
import type { Language } from '../src/platform/i18n/language.ts'
import { Button, CardLink, CardLinks, Form, Section } from '../src/ui/index.ts'
import { authorities } from './base/authorities.ts'
import type { FoundStory } from './desk-stories.ts'
import { findDemoPerson, signInPath } from './sign-in-path.ts'
import { demoTexts } from './texts/index.ts'

/** States one would otherwise have to look for: each at the desk where it lies, or followed without signing in. */
export function WorthALook(props: {
  stories: readonly FoundStory[]
  language: Language
}): ReactElement | null {
  const { stories, language } = props
  const t = demoTexts[language]
  if (!stories.length) return null
  const followed = stories.flatMap(({ key, story }) =>
    'reference' in story && story.code ? [{ key, story }] : [],
  )
  return (
    <>
      <Section title={t.worthTitle} id="verdt-a-se" wide>
        <p>{t.worthText}</p>
        <CardLinks columns>
          {stories.map(({ key, story, path }) => {
            const person = findDemoPerson(story.at.who)!
            return (
              <CardLink
                key={key}
                href={signInPath(person, path)}
                title={t.stories[key].title}
                text={t.stories[key].text}
              >
                {t.asWho(person.name, authorities[story.authority].name)}
              </CardLink>
            )
          })}
        </CardLinks>
      </Section>
      {followed.length > 0 && (
        <Section title={t.followTitle} id="folg">
          <p>{t.followText}</p>
          {followed.map(({ key, story: { authority, reference, code } }) => (
            <Form
              key={key}
              action={`/${authority}/folg`}
              act="follow"
              submissionId={randomUUID()}
              hidden={{ reference, code }}
              label={t.follow(reference)}
            >
              <p>
                <strong>{t.stories[key].title}.</strong> {authorities[authority].name}, {reference}, {t.code}{' '}
                {code}
              </p>
              <Button variant="secondary">{t.follow(reference)}</Button>
            </Form>
          ))}
        </Section>
      )}
    </>
  )
}
