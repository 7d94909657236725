import { dayInOslo } from '../../platform/clock/clock.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { filesBeside, roomInPackage } from '../rules/files-beside.ts'
import { complaintTexts } from '../texts/index.ts'
import type { PackageFacts, PackedFile } from './package-facts.ts'
import type { PackedDocument } from './packed-document.ts'

/** How files lie in the package. `notShown`: pictures, by place, that the typesetter cannot read. `room`: bytes for those within it. */
export interface Enclosing {
  notShown: ReadonlySet<number>
  room: number
}

const endings: Record<string, string> = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg' }

/** The name of a file inside the package, by its place: never its sender's. */
export const nameOfFile = ({ contentType }: PackedFile, at: number) =>
  `${at + 1}.${endings[contentType] ?? 'bin'}`

/** Of what came, by place, what does not lie in the package. `room`: bytes. */
export const besideIn = ({ enclosed }: PackageFacts, room = roomInPackage) =>
  filesBeside(
    enclosed.map(({ bytes }) => bytes.length),
    room,
  )

/** The files that came with an inquiry, or with the complaint (null): a picture is shown, and each is attached as it came, or goes beside. */
export function fileDocuments(
  facts: PackageFacts,
  inquiryId: string | null,
  { notShown, room }: Enclosing,
): PackedDocument[] {
  const { language, enclosed } = facts
  const beside = besideIn(facts, room)
  const t = complaintTexts[language].papers
  const titles: Record<string, string> = { scan: t.scan, power_of_attorney: t.powerOfAttorney }
  return enclosed.flatMap((each, at) => {
    if (each.inquiryId !== inquiryId) return []
    const file = nameOfFile(each, at)
    const isPicture = each.contentType.startsWith('image/')
    const title = titles[each.kind] ?? (inquiryId ? t.attachmentOfInquiry : t.attachment)
    const document = { code: each.kind || 'attachment', title: `${title}: ${each.name}` }
    const came = longDate(language, dayInOslo(each.addedAt))
    if (beside.has(at)) return { ...document, lead: t.besideThisFile(came, each.checked === 'clean') }
    const isLeftOut = isPicture && notShown.has(at)
    const lead = t.inThisFile(came, each.checked === 'clean')
    return {
      ...document,
      ...(isLeftOut && { title: `${document.title} (${t.notShown})` }),
      lead: isLeftOut ? `${lead} ${t.notShownWhy}` : lead,
      ...(isPicture &&
        !isLeftOut && {
          picture: {
            file,
            format: file.endsWith('png') ? ('png' as const) : ('jpg' as const),
            alt: t.pictureOf(each.name),
          },
        }),
      attached: { file, type: each.contentType, description: each.name },
    }
  })
}
