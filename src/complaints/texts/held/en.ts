import type { Texts } from './nb.ts'

export const en = {
  title: 'Waiting for you to settle who complains',
  lead: 'These people have complained that there is no answer. Nobody has found out whether they are who they say. The complaint is therefore not in the case, and only you see it. The time counts from the day it came.',
  who: (name, as) => `${name}: ${as}, by their own word`,
  kinds: {
    self: 'the person',
    parent: 'parent',
    guardian: 'guardian',
    proxy: 'proxy',
    next_of_kin: 'next of kin',
  },
  about: (person, reference) => `About ${person}, case ${reference}`,
  came: (day) => `Came ${day}`,
  why: {
    kept_out:
      'The person the case is about is kept hidden from the one who complains. The complaint cannot go into the case while that lasts. Find a safe way to answer.',
    to_settle:
      'Record the one who complains, or write why they are not to have the answer. Once they are recorded, the complaint goes into the case by itself.',
    not_on_record:
      'The one who complains is not on record as somebody who may complain here. Record them if they are. Otherwise you may take the complaint in without a power of attorney, and ask for one or dismiss it there. The person the case is about, and those who answer for them, can then read the complaint.',
  },
  read: 'Read the complaint',
  settle: 'Settle it in the case',
  takeIn: 'Take the complaint into the case',
} satisfies Texts

export const refusalsEn: Record<string, string> = {
  settle_first: 'First settle in the case whether the one who complains is who they say.',
  kept_out:
    'The person the case is about is kept hidden from the one who complains. The complaint cannot go into the case.',
}
