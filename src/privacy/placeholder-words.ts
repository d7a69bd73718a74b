import type { Language } from '../result/text.ts';
import type { PersonalKind } from './finding.ts';

/** What a placeholder may stand for: a kind of the key, or a number or address that no key can hold without a person's word. */
export type PlaceholderKind = PersonalKind | 'number' | 'address';

/** The word in a placeholder, by kind and by the language of the study. */
export const placeholderWords: Record<Language, Record<PlaceholderKind, string>> = {
  id: {
    informant: 'Informan',
    name: 'nama',
    nik: 'NIK',
    nip: 'NIP',
    phone: 'telepon',
    email: 'pos-el',
    plate: 'pelat',
    account: 'rekening',
    number: 'nomor',
    address: 'alamat',
  },
  en: {
    informant: 'Informant',
    name: 'name',
    nik: 'NIK',
    nip: 'NIP',
    phone: 'phone',
    email: 'e-mail',
    plate: 'plate',
    account: 'account',
    number: 'number',
    address: 'address',
  },
};
