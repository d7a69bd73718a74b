import type { DocumentFacts, EvidenceRef, Informant, Valence } from '../result/evidence.ts';
import type { Location } from '../result/location.ts';
import type { CleaningEntry, Group, SourceSummary, StudySummary } from '../result/result.ts';
import type { Decision } from '../result/score.ts';
import type { Bilingual } from '../result/text.ts';
import type { VisitDay } from '../result/visitors.ts';
import type { PublishedSpec } from './published/published-spec.ts';

/** A passage that somebody coded, as the codings file has it, with its quote verified against the source. */
export interface Coding {
  id: string;
  /** The passage with everything a report needs. `ref.codes` holds the one sub-indicator. */
  ref: EvidenceRef;
  code: string;
  valence: Valence;
  coder: string;
  status: 'suggested' | 'confirmed' | 'rejected';
  /** Id of the coding that this one replaces, or null. */
  supersedes: string | null;
  /** Row of the codings file. */
  location: Location;
}

/** A checklist row as evidence: `ref.document` is always there. */
export interface ChecklistItem {
  ref: EvidenceRef;
  facts: DocumentFacts;
}

/** Visits of one calendar day, split by which target groups the visitors belong to and by the size of the row. */
export interface VisitCell {
  /** Target groups of the row, in the study's order; empty = none. */
  groups: readonly string[];
  /** Id of a purpose. */
  purpose: string | null;
  /** Persons that one row stands for. */
  size: number;
  rows: number;
}

export interface LogDay {
  date: string;
  open: boolean;
  closedBecause: string | null;
  /**
   * What the logs hold about the day: visits, an explicit zero (NIHIL), nothing (an open day without a row: nobody came), or `missing`: it
   * lies in a long gap of every log that covers it, or has only rows that cannot be counted, so that nobody can tell. Missing days are neither exposure nor zeros.
   */
  record: VisitDay['record'];
  cells: readonly VisitCell[];
}

/** All visitor logs of a study within its period, counted by day. Every day that a log covers is here, with visits or without. */
export interface VisitLog {
  logs: readonly { id: string; file: string; origin: EvidenceRef['origin']; rows: number }[];
  days: readonly LogDay[];
  /** Distinct persons by scope (`null` key = `''` for all); null when no log has a name column. */
  distinctPersons: ReadonlyMap<string, number> | null;
  /** Titles of the purposes that a visit may have, by their ids. */
  purposes: ReadonlyMap<string, Bilingual>;
  /** One reference per log file. */
  refs: readonly EvidenceRef[];
}

export interface Judgement {
  /** Sub-indicator or indicator id, or `overall`. */
  node: string;
  group: string | null;
  decision: Decision;
  location: Location;
}

/** A declared target: `floor` scores 0, `target` scores 100; `source` says where it is laid down. */
export interface Target {
  floor: number;
  target: number;
  source: string;
}

/** Study targets by criterion id: the one for all evidence, and those for single target groups. */
export type Targets = Readonly<Record<string, Target & { groups: Readonly<Record<string, Omit<Target, 'source'>>> }>>;

/** Everything that reading found, before anything is judged. */
export interface Evidence {
  study: StudySummary;
  groups: readonly Group[];
  informants: readonly Informant[];
  sources: readonly SourceSummary[];
  codings: readonly Coding[];
  items: readonly ChecklistItem[];
  visits: VisitLog | null;
  judgements: readonly Judgement[];
  targets: Targets;
  /** What a publication concludes; null when the study names none or it cannot be read. */
  published: PublishedSpec | null;
  cleaning: readonly CleaningEntry[];
}
