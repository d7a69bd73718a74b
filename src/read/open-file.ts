import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import { OutsideStudy, type StudyFolder } from './study-folder.ts';

/** The bytes of a file that is known to be there; null, with the reason, when the system does not hand them out. */
export async function openFile(folder: StudyFolder, file: string): Promise<{ bytes: Uint8Array | null; diagnostics: Diagnostic[] }> {
  try {
    return { bytes: await folder.read(file), diagnostics: [] };
  } catch (error) {
    if (error instanceof OutsideStudy) return { bytes: null, diagnostics: [diagnostic('file/outside-study', { file }, { file })] };
    return { bytes: null, diagnostics: [diagnostic('file/unreadable', { file }, { reason: reasonOf(error) })] };
  }
}

/** The system's code (`EACCES`): its sentence names folders of the machine. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}
