import { readFile } from 'node:fs/promises'
import { confirmAboutMe } from '../src/about/confirm-about-me.ts'
import { findReferences } from '../src/about/reference-store.ts'
import { setPicture } from '../src/about/set-picture.ts'
import { textField, wasField, writeAboutMe } from '../src/about/write-about-me.ts'
import { addReference, endReference } from '../src/about/write-reference.ts'
import { asWas } from '../src/plans/index.ts'
import { UploadedFile } from '../src/platform/form/files.ts'
import { type AboutMeStory, aboutMeStories } from './about/stories.ts'
import { act } from './cases/tell.ts'
import type { DemoWorld } from './demo-world.ts'

/** About me: one a parent wrote, one the person wrote and the coordinator added to, one just begun. */
export async function loadAbout(world: DemoWorld): Promise<void> {
  for (const story of aboutMeStories) {
    const coordinated = await hasCoordination(world, story)
    if (!coordinated) continue
    await tellAboutMe(world, story)
    await tellReferences(world, story)
  }
}

async function tellAboutMe(world: DemoWorld, story: AboutMeStory): Promise<void> {
  const { authority, confirmed, picture } = story
  const personId = world.ids.person[story.person]
  const stands = new Map<string, { text: string; version: number }>()
  for (const { who, daysAgo, texts } of story.writings) {
    await act(
      world,
      writeAboutMe,
      who,
      { authority, daysAgo },
      {
        personId,
        ...Object.fromEntries(
          Object.entries(texts).flatMap(([key, text]) => [
            [textField(key as keyof typeof texts), text],
            [wasField(key as keyof typeof texts), asWas(stands.get(key))],
          ]),
        ),
      },
    )
    for (const [key, text] of Object.entries(texts))
      stands.set(key, { text, version: (stands.get(key)?.version ?? 0) + 1 })
  }
  if (picture) {
    const files = [new UploadedFile('tegning.jpg', await readFile(drawingOf(story.person)))]
    const { who, daysAgo, words } = picture
    await act(world, setPicture, who, { authority, daysAgo }, { personId, words, files })
  }
  if (confirmed)
    await act(world, confirmAboutMe, confirmed.who, { authority, daysAgo: confirmed.daysAgo }, { personId })
}

const drawingOf = (person: string) => new URL(`about/pictures/${person}.jpg`, import.meta.url)

async function tellReferences(
  world: DemoWorld,
  { authority, person, references = [] }: AboutMeStory,
): Promise<void> {
  const personId = world.ids.person[person]
  for (const { who, untilIn, ended, ...reference } of references) {
    const at = { authority, daysAgo: 40 }
    const validUntil = untilIn === undefined ? '' : world.daysFrom(untilIn)
    await act(world, addReference, who, at, { personId, ...reference, validUntil })
    if (!ended) continue
    const all = await world.database.transaction(authority, (db) => findReferences(db, personId))
    const referenceId = all.find(({ kind }) => kind === reference.kind)?.id
    await act(world, endReference, who, { authority, daysAgo: 5 }, { personId, referenceId })
  }
}

/** In a world loaded in part there may be nobody yet who coordinates and writes down. */
async function hasCoordination(world: DemoWorld, { authority, person }: AboutMeStory): Promise<boolean> {
  const row = await world.database.transaction(authority, (db) =>
    db
      .selectFrom('appointment')
      .select('id')
      .where('personId', '=', world.ids.person[person])
      .where('state', '=', 'active')
      .executeTakeFirst(),
  )
  return row !== undefined
}
