/** The first letter large, as at the start of a line. */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('nb') + words.slice(1)
}
