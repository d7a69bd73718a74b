import type { Language } from '../result/text.ts';
import type { PersonalKind } from './finding.ts';

/** The word in a placeholder, by kind and by the language of the study. */
export const placeholderWords: Record<Language, Record<PersonalKind, string>> = {
  id: {
    informant: 'Informan',
    name: 'nama',
    nik: 'NIK',
    nip: 'NIP',
    phone: 'telepon',
    email: 'pos-el',
    plate: 'pelat',
    account: 'rekening',
    card: 'nomor kartu',
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
    card: 'card number',
    address: 'address',
  },
};

/** What stands for something personal that no key knows: `[nama]`. It does not tell one person from another. */
export function plainPlaceholder(kind: PersonalKind, language: Language): string {
  return `[${placeholderWords[language][kind]}]`;
}
