import type { Language } from '../result/text.ts';

const words = {
  id: {
    head: 'Data pribadi (UU 27/2022) tidak boleh masuk kendali versi. Hapus suatu baris hanya setelah isinya disamarkan dan diizinkan.',
    key: 'Berkas kunci yang menghubungkan nama dengan kode: jangan pernah dibagikan.',
    raw: 'Rekaman dan lembar persetujuan yang sudah ditandatangani.',
    field: 'Ucapan, catatan, dan kutipan: mungkin masih memuat nama.',
    logs: 'Buku tamu memuat nama pengunjung.',
    reports: 'Keluaran program memuat kutipan; dapat dibuat ulang.',
    others: 'Berkas sementara.',
  },
  en: {
    head: 'Personal data (Law 27/2022) must not enter version control. Delete a line only once its contents are pseudonymised and allowed.',
    key: 'Key files that link names and codes: never share them.',
    raw: 'Recordings and signed consent forms.',
    field: 'What people said, notes and quotations: they may still hold names.',
    logs: "Visitor logs hold visitors' names.",
    reports: 'Output of the program holds quotations; it can be made again.',
    others: 'Temporary files.',
  },
} as const;

/** Keeps personal data and key files of a study out of version control, until a person lifts a line. */
export function studyGitignore(language: Language): string {
  const say = words[language];
  return [
    `# ${say.head}`,
    '',
    `# ${say.key}`,
    ...['*key*.csv', '*key*.xlsx', '*key*.yaml', '*key*.json', '*.key', '*kunci*', 'pseudonymise-unsure.csv', 'private/', 'rahasia/'],
    '',
    `# ${say.raw}`,
    ...['*.mp3', '*.m4a', '*.wav', '*.ogg', '*.opus', '*.aac', '*.amr', '*.mp4', '*.mov', '*.mkv', '*.3gp', '*.webm'],
    ...['consent-signed/', 'persetujuan-ditandatangani/', '*.jpg', '*.jpeg', '*.heic'],
    '',
    `# ${say.field}`,
    ...['interviews/', 'notes/', 'codings/'],
    '',
    `# ${say.logs}`,
    'logs/',
    '',
    `# ${say.reports}`,
    'reports/',
    '',
    `# ${say.others}`,
    ...['~$*', '.~lock.*', '*.tmp', '.DS_Store', 'Thumbs.db'],
    '',
  ].join('\n');
}
