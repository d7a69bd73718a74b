#!/usr/bin/env node
import { main } from './commands/program.ts';
import { processTerminal } from './commands/terminal.ts';

// A reader that closes the pipe early, such as `head`, is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// The only place that sets an exit code. Never process.exit: output that is still being written would be cut off.
process.exitCode = await main(process.argv.slice(2), processTerminal());
