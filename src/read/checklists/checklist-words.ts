import type { ItemStatus } from '../../result/evidence.ts';

/** What a word in the status column says. Some say whether the item is published. */
export interface StatusWord {
  status: ItemStatus;
  published?: boolean;
}

const table: readonly (readonly [StatusWord, readonly string[]])[] = [
  [
    { status: 'present' },
    [
      ...['present', 'ada', 'sudah ada', 'tersedia', 'lengkap', 'berlaku', 'masih berlaku', 'ditetapkan', 'sudah ditetapkan', 'sudah'],
      ...['yes', 'complete', 'in force', 'adopted', 'available'],
    ],
  ],
  [
    { status: 'partial' },
    [
      ...['partial', 'sebagian', 'dalam proses', 'proses', 'sedang disusun', 'draf', 'draft', 'belum lengkap', 'kurang lengkap'],
      ...['perlu diperbarui', 'perlu pembaruan', 'in progress', 'incomplete', 'needs updating', 'outdated'],
    ],
  ],
  [
    { status: 'absent' },
    [
      ...[
        'absent',
        'tidak ada',
        'belum ada',
        'tidak tersedia',
        'belum ditetapkan',
        'tidak ditetapkan',
        'belum',
        'dicabut',
        'tidak berlaku',
      ],
      ...['no', 'missing', 'not adopted', 'revoked', 'not available'],
    ],
  ],
  [{ status: 'present', published: true }, ['dipublikasikan', 'sudah dipublikasikan', 'published']],
  [{ status: 'partial', published: false }, ['belum dipublikasikan', 'tidak dipublikasikan', 'not published', 'unpublished']],
  [{ status: 'not-applicable' }, ['not-applicable', 'not applicable', 'tidak relevan', 'tidak berlaku untuk layanan ini', 'n/a']],
  [{ status: 'unknown' }, ['unknown', 'tidak diketahui', 'belum diperiksa', 'not checked']],
];

/**
 * The words that officials use for the state of a document. Revoked and not yet adopted count as absent, because neither is in force;
 * in need of updating and published nowhere as partial.
 */
export const statusWords: ReadonlyMap<string, StatusWord> = new Map(
  table.flatMap(([meaning, words]) => words.map((word) => [word, meaning] as const)),
);

/** Words of a column that asks yes or no; blank leaves it open. */
export const knownOrNot: ReadonlyMap<string, { is: boolean | null }> = new Map(
  (
    [
      [true, ['yes', 'ya', 'sudah', 'ada', 'dipublikasikan', 'sudah dipublikasikan', 'published', 'true']],
      [false, ['no', 'tidak', 'belum', 'tidak ada', 'belum dipublikasikan', 'tidak dipublikasikan', 'not published', 'false']],
      [null, ['']],
    ] as const
  ).flatMap(([is, words]) => words.map((word) => [word, { is }] as const)),
);

/** The words that a refusal names; the tables above know more. */
export const shownWords = {
  status: [
    'ada',
    'lengkap',
    'masih berlaku',
    'sebagian',
    'dalam proses',
    'belum lengkap',
    'tidak ada',
    'dicabut',
    'tidak relevan',
    'tidak diketahui',
  ],
  yesOrNo: ['yes', 'ya', 'no', 'tidak', ''],
} as const;
