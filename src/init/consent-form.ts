import type { Language } from '../result/text.ts';
import { consentStrings } from './consent-strings.ts';
import type { FormDocument } from './form-document.ts';

/** Information sheet and consent form for informants, in one language. */
export function consentForm({ name, agency }: { name: string; agency: string }, language: Language): FormDocument {
  const strings = consentStrings(language);
  return {
    title: strings.title,
    subtitle: strings.subtitle(name),
    language,
    landscape: false,
    blocks: [
      { kind: 'paragraph', emphasis: 'italic', text: strings.draft },
      { kind: 'heading', level: 1, text: strings.informationTitle },
      { kind: 'list', marker: 'number', items: strings.information(name, agency) },
      { kind: 'heading', level: 1, text: strings.dataTitle },
      { kind: 'list', marker: 'number', items: strings.data },
      { kind: 'heading', level: 1, text: strings.rightsTitle },
      { kind: 'list', marker: 'bullet', items: strings.rights },
      { kind: 'paragraph', text: strings.rightsNote },
      { kind: 'heading', level: 1, text: strings.consentTitle },
      { kind: 'paragraph', text: strings.consentIntro },
      { kind: 'list', marker: 'box', items: strings.consents },
      { kind: 'fields', labels: strings.signatures },
      { kind: 'heading', level: 1, text: strings.childTitle },
      { kind: 'paragraph', text: strings.child },
      { kind: 'fields', labels: strings.guardian },
      { kind: 'paragraph', emphasis: 'italic', text: strings.keeping },
    ],
  };
}
