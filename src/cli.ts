#!/usr/bin/env node
import { main } from './commands/program.ts';
import { processTerminal } from './commands/terminal.ts';

// The only place that sets an exit code. Never process.exit: output that is still being written would be cut off.
process.exitCode = await main(process.argv.slice(2), processTerminal());
