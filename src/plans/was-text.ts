import { createHash } from 'node:crypto'

/** A text as a form was filled from it: which version, and the mark of its words. */
export interface WasText {
  version: number
  mark: string
}

/** What a form carries along of a text: '3.Yx9…'. By the mark one sees whether the one who sends it changed anything. */
export function asWas(stored: { text: string; version: number } | undefined): string {
  return `${stored?.version ?? 0}.${markOf(stored?.text ?? '')}`
}

/** Read back; what is none of ours fits no text. */
export function readWas(was: string): WasText {
  const [version = '', mark = ''] = was.split('.')
  return { version: /^\d{1,9}$/.test(version) ? Number(version) : -1, mark }
}

/** Whether these words are others than those the form was filled with. Line breaks come as the browser sends them. */
export function isChangedFrom({ mark }: WasText, typed: string): boolean {
  return markOf(typed) !== mark
}

export const markOf = (text: string) =>
  createHash('sha256').update(text.replace(/\r\n?/g, '\n').trim()).digest('base64url').slice(0, 16)
