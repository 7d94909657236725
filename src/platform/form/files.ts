import { z } from 'zod'

/** How many files a form takes at a time, and how large each may be. */
export interface UploadLimits {
  most: number
  bytes: number
}

/** A file as it came with a form. A class, so that no text field can pass for one. */
export class UploadedFile {
  /** As the sender called it, made fit to be shown. */
  readonly name: string
  /** Nothing when it was too large: it is not kept in memory. */
  readonly bytes: Buffer
  readonly isTooLarge: boolean
  constructor(name: string, bytes: Buffer, isTooLarge = false) {
    this.name = tidyFileName(name)
    this.bytes = bytes
    this.isTooLarge = isTooLarge
  }
}

const megabyte = 1024 * 1024
const longestName = 120

/** The files of a field; none is an answer too. */
export function files({ most, bytes }: UploadLimits) {
  return z
    .array(z.instanceof(UploadedFile))
    .default([])
    .superRefine((chosen, context) => {
      const add = (message: string) => context.addIssue({ code: 'custom', message })
      const large = chosen.find((each) => each.isTooLarge || each.bytes.length > bytes)
      const empty = chosen.find((each) => each.bytes.length === 0 && !each.isTooLarge)
      if (chosen.length > most) add(`too_many_files:${most}`)
      else if (large) add(`file_too_large:${Math.floor(bytes / megabyte)}:${large.name}`)
      else if (empty) add(`empty_file:${empty.name}`)
    })
}

/** Control signs, and those that turn the direction of writing or are seen by nobody: a name is what it looks like. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/g

/** The last part of a path, without signs that mislead, at most 120 signs with the ending kept. 'fil' when nothing is left. */
export function tidyFileName(typed: string): string {
  const last = typed.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replace(unseen, '')
    .replace(/[<>:"|?*\s]+/g, ' ')
    .trim()
  const name = [...plain].length && plain !== '.' && plain !== '..' ? plain : 'fil'
  const ending = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? ''
  return name.length <= longestName ? name : `${name.slice(0, longestName - ending.length - 1)}…${ending}`
}
