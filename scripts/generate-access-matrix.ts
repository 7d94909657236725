// Writes docs/access-matrix.md: every act × every relation, from the acts themselves. npm run generate
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Act, allActs } from '../src/access/acts.ts'
import { relationNames } from '../src/access/relations.ts'
import '../src/routes.ts'

/** The matrix as Markdown: a table per slice, the acts down, the relations that open any of them across. */
export function accessMatrix(acts: readonly Act[] = allActs()): string {
  const slices = [...new Set(acts.map((act) => act.name.split('.')[0]!))].sort()
  const parts = slices.map((slice) => {
    const own = acts
      .filter((act) => act.name.startsWith(`${slice}.`))
      .sort((a, b) => a.name.localeCompare(b.name))
    const used = relationNames.filter((relation) => own.some((act) => act.open[relation]))
    const rows = own.map((act) => {
      const cells = used.map(
        (relation) =>
          ({ yes: act.matter && relation === 'guardian' ? '◔' : '●', consented: '◐', none: '' })[
            act.open[relation] ?? 'none'
          ],
      )
      return `| ${act.name.split('.')[1]} | ${cells.join(' | ')} | ${act.section ?? ''} | ${act.why}${act.byCode ? ' · also by a code' : ''} |`
    })
    return [
      `## ${slice}`,
      '',
      `| act | ${used.join(' | ')} | section | why |`,
      `|---|${used.map(() => ':-:').join('|')}|---|---|`,
      ...rows,
    ].join('\n')
  })
  return `# Access: who may do what

Made from the code by \`npm run generate\`; a test holds the two together. Deny by default: what has no mark is refused, and an
unknown and a forbidden thing answer alike. ● wholly · ◐ as far as the person has consented (the act's section, or any) · ◔ a
guardian where the person is under 16, or a capacity decision takes the matter from the person (rule guardian-sees).
“Also by a code”: a child who came in by a code may too, and nothing else is open to one (decision 16). The relations are found in the database for this person, today: \`src/access/find-relations.ts\`. Every read is logged.

${parts.join('\n\n')}
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(new URL('../docs/access-matrix.md', import.meta.url), accessMatrix())
}
