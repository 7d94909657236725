import { fileKinds } from '../../platform/form/file-kind.ts'
import { file } from '../../platform/http/page.ts'
import { getDocumentFile } from '../get-document-file.ts'
import { documentTexts } from '../texts/index.ts'

/** The file, to be saved and never shown by the browser. Its name says what it is and the day, and nobody's name. */
export const documentFile = file({
  path: '/:authority/plan/:planId/dokumenter/:planDocumentId/fil/:fileNumber',
  query: getDocumentFile,
  send: async ({ body, contentType, kind, day }, { language }) => {
    const [ending] = fileKinds[contentType]
    const name = `${documentTexts[language].fileNames[kind]}-${day}.${ending}`
    return { body, type: contentType, name, isAttachment: true }
  },
})
