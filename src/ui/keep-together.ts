const months =
  'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|January|February|March|May|June|July|August|October|December'

/** What is read as one: telephone numbers, clock times, dates, paragraphs. */
const together = [
  /(?<![\d\u00a0])\d{2} \d{2} \d{2} \d{2}(?!\d)/g,
  /(?<!\d)\d{3} \d{2} \d{3}(?!\d)/g,
  /\bkl\. \d/g,
  new RegExp(`\\b\\d{1,2}\\.? (?:${months})\\b(?: \\d{4})?`, 'gi'),
  /§§? \d+(?:-\d+)?(?: [a-e]\b)?/g,
]

/** Left as they are: what somebody wrote, and what is no text. */
const whole = /<(textarea|script|style|option|title)\b[\s\S]*?<\/\1>|<[^>]*>|[^<]+/g

/** Rendered HTML where a telephone number, a time, a date and a paragraph never break across lines. */
export function keepTogether(html: string): string {
  return html.replace(whole, (part) =>
    part.startsWith('<')
      ? part
      : together.reduce(
          (text, pattern) =>
            text.replace(pattern, (said) => said.replaceAll(' ', '\u00a0').replaceAll('-', '-\u2060')),
          part,
        ),
  )
}
