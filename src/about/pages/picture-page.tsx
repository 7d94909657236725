import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import {
  BackLink,
  Button,
  FileField,
  Form,
  PageHeading,
  Section,
  SubmitButton,
  TextField,
} from '../../ui/index.ts'
import { type AboutMe, findPicturePage } from '../find-about-me.ts'
import { pictureLimits, removePicture, setPicture } from '../set-picture.ts'
import { sentences, texts } from '../texts/index.ts'
import { isSelf } from './names.ts'
import { Picture } from './picture.tsx'
import { WhoReads } from './who-reads.tsx'

const toAboutMe = ({ personId }: { personId: string }, { authorityId }: { authorityId: string }) =>
  `/${authorityId}/koordinering/${personId}/om-meg`

/** Chooses the picture of About me, or takes it away. */
export const picturePage = page({
  path: '/:authority/koordinering/:personId/om-meg/bilde',
  query: findPicturePage,
  acts: {
    set: { command: setPicture, next: toAboutMe },
    remove: { command: removePicture, next: toAboutMe },
  },
  sentences,
  uploads: pictureLimits,
  title: titleOf,
  view: (aboutMe, ui) => <PictureView aboutMe={aboutMe} ui={ui} />,
})

function titleOf({ person, relation, picture }: AboutMe, { language }: PageContext): string {
  const t = texts[language].picturePage
  if (picture) return t.titleChange
  return isSelf(relation) ? t.titleSelf : t.title(person.givenName)
}

function PictureView({ aboutMe, ui }: { aboutMe: AboutMe; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const form = ui.form('set')
  const removal = ui.form('remove')
  const personId = aboutMe.person.id
  return (
    <>
      <BackLink href={ui.path.replace(/\/bilde$/, '')}>{t.aboutMe.back}</BackLink>
      <PageHeading title={titleOf(aboutMe, ui)} lead={t.picturePage.lead} />
      <Picture aboutMe={aboutMe} ui={ui} />
      <Form {...form} upload hidden={{ ...form.hidden, personId }} label={titleOf(aboutMe, ui)}>
        <FileField
          name="files"
          label={t.picturePage.choose}
          hint={t.picturePage.stripped}
          types={t.picturePage.types}
          accept=".jpg,.jpeg,.png,image/jpeg,image/png"
          megabytes={pictureLimits.bytes / 1024 / 1024}
          required={false}
        />
        <TextField
          name="words"
          label={t.picturePage.words}
          hint={t.picturePage.wordsHint}
          value={aboutMe.picture?.words}
          required={false}
          maxLength={200}
        />
        <SubmitButton>{t.picturePage.save}</SubmitButton>
      </Form>
      <WhoReads aboutMe={aboutMe} ui={ui} />
      {aboutMe.picture && (
        <Section title={t.picturePage.removeTitle}>
          <p>{t.picturePage.removeText}</p>
          <Form {...removal} hidden={{ ...removal.hidden, personId }} label={t.picturePage.remove}>
            <Button variant="secondary">{t.picturePage.remove}</Button>
          </Form>
        </Section>
      )}
    </>
  )
}
