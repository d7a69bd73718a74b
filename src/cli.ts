#!/usr/bin/env node
import { z } from 'zod';
import { main } from './commands/program.ts';
import { processTerminal } from './commands/terminal.ts';

// To write a fast function for every schema takes longer than the few files of a study are checked by it.
z.config({ jitless: true });

// A reader that closes the pipe early, such as `head`, is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// The only place that sets an exit code. Never process.exit: output that is still being written would be cut off.
process.exitCode = await main(process.argv.slice(2), processTerminal());
