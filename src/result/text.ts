import { z } from 'zod';

/** The languages in which every text that a reader sees exists. */
export const languages = ['id', 'en'] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/** One text in both languages. */
export const bilingualSchema = z.strictObject({ id: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof bilingualSchema>;
