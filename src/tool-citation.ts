/** Who wrote the program, when, and what it is called: as in `CITATION.cff`. */
export const toolCitation = { authors: 'the innovation-evaluation authors', year: 2026, title: 'innovation-evaluation' } as const;
