const months =
  'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|January|February|March|April|May|June|July|August|September|October|November|December'

/** What is read as one: telephone numbers, clock times, dates, paragraphs. */
const together = new RegExp(
  [
    /(?<![\d\u00a0])\d{2} \d{2} \d{2} \d{2}(?!\d)/,
    /(?<!\d)\d{3} \d{2} \d{3}(?!\d)/,
    /\b[Kk]l\. \d/,
    new RegExp(`\\b\\d{1,2}\\.? (?:${months})\\b(?: \\d{4})?`),
    /§§? \d+(?:-\d+)?(?: [a-e]\b)?/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
)

/** What somebody wrote and what is no text, left as they are; else a text with a digit in it, as each of them has. */
const whole = /<(textarea|script|style|option|title)\b[\s\S]*?<\/\1>|(?:^|>)[^<\d]*\d[^<]*/g

/** Rendered HTML where a telephone number, a time, a date and a paragraph never break across lines. */
export function keepTogether(html: string): string {
  return html.replace(whole, (part) =>
    part.startsWith('<')
      ? part
      : part.replace(together, (said) => said.replaceAll(' ', '\u00a0').replaceAll('-', '-\u2060')),
  )
}
