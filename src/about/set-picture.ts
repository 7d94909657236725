import { z } from 'zod'
import { getPerson, lockPerson } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { id, optionalText } from '../platform/form/fields.ts'
import { files } from '../platform/form/files.ts'
import { takeFiles } from '../platform/form/take-files.ts'
import { remakePicture } from '../platform/picture/remake-picture.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { isDead, readsAll } from './find-about-me.ts'
import { deletePicture, replacePicture } from './picture-store.ts'

export const pictureLimits = { most: 1, bytes: 10 * 1024 * 1024 }
/** Pixels: sharp on a large screen and on paper, and no more of the room behind than need be. */
const longestSide = 800

const notAPicture = refuse('not_a_picture', 'files')

/**
 * The picture of the person, instead of the one before, whose bytes are gone. Drawn anew: nothing of where and when comes along.
 * Refuses: choose_file, not_a_picture, picture_too_large, infected, picture_unreadable, picture_busy, person_is_dead.
 */
export const setPicture = command({
  act: acts.writeAboutMe,
  form: z.object({ personId: id, files: files(pictureLimits), words: optionalText(200) }),
  about: async ({ personId }, db) => ((await lockPerson(db, personId)) ? { personId } : null),
  may: async ({ subject, grant, db }) => readsAll(await getPerson(db, subject.personId), grant.relation),
  async run({ input, subject: { personId }, db, secrets, authorityId, actor, grant, now, today, events }) {
    if (isDead(await getPerson(db, personId), today)) return refuse('person_is_dead')
    const [chosen] = input.files
    if (!chosen) return refuse('choose_file', 'files')
    const taken = await takeFiles([chosen])
    if (isRefusal(taken)) return taken.refused.startsWith('wrong_kind') ? notAPicture : taken
    const [file] = taken
    if (!file || file.contentType === 'application/pdf') return notAPicture
    const picture = await remakePicture(file.bytes, { longestSide })
    if (isRefusal(picture)) return picture
    await replacePicture(db, secrets, authorityId, {
      ...picture,
      personId,
      words: input.words,
      checked: file.checked,
      setBy: actor.kind === 'nobody' ? null : actor.identityId,
      setAs: grant.relation.name,
      setAt: now,
    })
    events.add({ type: 'about_me_picture_set', personId })
    return { personId }
  },
})

/** The bytes are gone with it. */
export const removePicture = command({
  act: acts.writeAboutMe,
  form: z.object({ personId: id }),
  about: async ({ personId }, db) => ((await lockPerson(db, personId)) ? { personId } : null),
  may: async ({ subject, grant, db }) => readsAll(await getPerson(db, subject.personId), grant.relation),
  async run({ subject: { personId }, db, events }) {
    if (await deletePicture(db, personId)) events.add({ type: 'about_me_picture_removed', personId })
    return { personId }
  },
})
