import { z } from 'zod';

/** A place in a text file. Both are 1-based; columns count Unicode code points. */
export const positionSchema = z.strictObject({
  line: z.int().positive(),
  column: z.int().positive(),
});
export type Position = z.infer<typeof positionSchema>;

/**
 * Where a person finds something in the file as they hold it. `file` is relative to the study folder, with `/` between
 * the parts on every system. Text files carry positions; Word files a paragraph; spreadsheets a sheet and a cell.
 */
export const locationSchema = z.strictObject({
  file: z.string().min(1),
  start: positionSchema.optional(),
  end: positionSchema.optional(),
  paragraph: z.int().positive().optional(),
  sheet: z.string().optional(),
  cell: z.string().optional(),
});
export type Location = z.infer<typeof locationSchema>;
