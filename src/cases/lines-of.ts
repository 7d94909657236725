/** One point from each line, without the dash it may begin with. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^[-–•]\s*/, '').trim())
    .filter((line) => line !== '')
}
